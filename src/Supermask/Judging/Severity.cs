using Supermask.Common;
using Supermask.Measuring;

namespace Supermask.Judging;

/// <summary>
/// How severely a claim that is called Reproduced was tested (Mayo 2018): how often the judge would say so too if the claim were
/// false.
/// </summary>
/// <param name="Share">That share; null where nothing was found that the claim could be false by.</param>
/// <param name="Alternative">What stands for the claim being false, or why there is nothing.</param>
public sealed record Severity(double? Share, string Alternative)
{
    /// <summary>What is said where no result could have been another one.</summary>
    public const string NotOtherwise = "could not have come out otherwise";

    /// <summary>What is said where no chance model gives what was measured.</summary>
    public const string NothingToCompare = "nothing was measured by which it would be false";

    /// <summary>The severity of a verdict; null where it is not Reproduced.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="kind">What it rests on.</param>
    /// <param name="byConstruction">The choice of reading that decides it; null where measuring does.</param>
    /// <param name="criteria">The comparisons.</param>
    /// <param name="redraw">Draws them anew.</param>
    public static Severity? Of(
        Verdict verdict, EvidenceKind kind, string? byConstruction, IReadOnlyList<Criterion> criteria, Redraw redraw) => verdict switch
        {
            not Verdict.Reproduced => null,
            _ when byConstruction is { } choice => new(1, $"{NotOtherwise}: the reading {choice} decides it"),
            _ when kind == EvidenceKind.Conformance => new(null, $"{NotOtherwise} as long as the harness is built so"),
            _ when kind == EvidenceKind.ValueCheck => new(null, "it depends on no draw: what was looked at is so"),
            _ when criteria.Any(criterion => criterion.Source?.Chance is not null) =>
                new(redraw.ShareOf(Verdict.Reproduced, byChance: true), criteria.First(criterion => criterion.Source?.Chance is not null).ChanceModel!),
            _ => new(null, NothingToCompare),
        };

    /// <summary>The severity in a sentence.</summary>
    public string InWords() => Share switch
    {
        null => $"How severe the test is cannot be told: {Alternative}.",
        _ when Alternative.StartsWith(NotOtherwise, StringComparison.Ordinal) => $"It {Alternative}.",
        { } share => $"If it were false, and {Alternative} gave the values, the judge would say so all the same in {(100 * share).Show(Units.Percent)} of cases.",
    };
}
