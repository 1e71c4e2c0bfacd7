using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>The tests and sizes behind a verdict, for readers.</summary>
public static class TestWords
{
    /// <summary>p-values, effect and seed noise of a difference in one sentence; empty for other comparisons.</summary>
    public static string TestsInWords(this Criterion criterion)
    {
        string[] parts =
        [
            .. Part(criterion.P, p => $"Student's one-sided p {p.Show()}"),
            .. Part(criterion.SignFlipP, p => $"p over all sign flips {p.Show()}"),
            .. criterion.Effect is { } effect ? new[] { InWords(effect) } : [],
            .. Part(criterion.SeedNoise, noise => $"standard deviation between two unpaired runs {noise.Show(criterion.Unit)}"),
        ];
        return parts.Length > 0 ? $"{string.Join("; ", parts)}." : "";
    }

    /// <summary>The p-value of a claim corrected for its family; empty where it has none.</summary>
    public static string FamilyInWords(this ClaimEvidence claim) => claim.AdjustedP is { } p
        ? $"Corrected for the family of {claim.Family} by Holm's method, p is {p.Show()}."
        : "";

    private static string InWords(StandardisedEffect effect) =>
        $"effect {effect.Value.Show()} standard deviations over seeds, 90 % interval {effect.Low.Show()} to {effect.High.Show()}";

    private static string[] Part(double? value, Func<double, string> inWords) => value is { } known ? [inWords(known)] : [];
}
