using Supermask.Forensics.Checks;
using Supermask.Forensics.Printed;

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
        new StatedTwice(), new MeasuredAgain(), new References(), new GapsByChance(), new Savings(), new SignificantPairs(),
    ];

    /// <summary>Runs all checks.</summary>
    /// <exception cref="InvalidDataException">No check applies to the tables, or a table is not as a check of its kind needs it.</exception>
    public static IReadOnlyList<CheckReport> Run(Dossier dossier)
    {
        CheckReport[] reports = [.. Checks.Select(check => new CheckReport(check, [.. check.Run(dossier)]))];
        return reports.Any(report => report.Results.Count > 0) ? reports : throw new InvalidDataException(
            $"No check applies to these tables. {PrintedPaper.ManifestName} says of each table which kind it is: {TableKindName.All}. Where it says nothing "
            + "the kind is other, and such a table is compared with statements of the text alone. docs/forensics.md describes the kinds.");
    }

    /// <summary>The check of this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ICheck Named(string id) => Checks.FirstOrDefault(check => check.Id == id)
        ?? throw new ArgumentException(
            $"There is no check '{id}'. There are: {string.Join(", ", Checks.Select(check => check.Id))}.", nameof(id));
}
