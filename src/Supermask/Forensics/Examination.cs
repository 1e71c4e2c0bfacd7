using Supermask.Forensics.Checks;

namespace Supermask.Forensics;

/// <summary>A check with its results.</summary>
/// <param name="Check">The check.</param>
/// <param name="Results">What it found; empty where the paper has no table for it.</param>
public sealed record CheckReport(ICheck Check, IReadOnlyList<CheckResult> Results);

/// <summary>Every check, on the tables of one paper.</summary>
public static class Examination
{
    /// <summary>The checks in the order in which they are shown.</summary>
    public static IReadOnlyList<ICheck> Checks { get; } =
    [
        new MaskSize(), new WholeOnes(), new PFromT(), new TwoSamples(), new LastDigits(), new Symmetry(),
        new OverlapByChance(), new PRanksOverlap(), new WholeErrors(), new Confusion(), new Averages(), new Shares(),
        new StatedTwice(), new MeasuredAgain(),
    ];

    /// <summary>Runs all checks.</summary>
    public static IReadOnlyList<CheckReport> Run(Dossier dossier) =>
        [.. Checks.Select(check => new CheckReport(check, [.. check.Run(dossier)]))];

    /// <summary>The check of this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ICheck Named(string id) => Checks.FirstOrDefault(check => check.Id == id)
        ?? throw new ArgumentException(
            $"There is no check '{id}'. There are: {string.Join(", ", Checks.Select(check => check.Id))}.", nameof(id));
}
