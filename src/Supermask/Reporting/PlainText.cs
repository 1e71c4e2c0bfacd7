using System.Globalization;
using System.Text;
using Supermask.Judging;
using Supermask.Judging.History;
using Supermask.Runs;

namespace Supermask.Reporting;

/// <summary>Text that comes from features and files, made fit for any page, picture or table.</summary>
public static class PlainText
{
    private const int ReplacementCharacter = 0xFFFD;

    // Marks and overrides that make text read in another order than it is written in (Unicode Annex 9).
    private static readonly HashSet<int> Directions =
        [0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069];

    /// <summary>
    /// The text with U+FFFD for every character that XML forbids, that no reader would see, or that turns the direction
    /// of what follows; line ends and tabs become blanks.
    /// </summary>
    public static string Printable(this string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(rune.Value is '\n' or '\r' or '\t' ? " " : IsHidden(rune) ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }

    /// <summary>Evidence whose every text is printable.</summary>
    public static ClaimEvidence Printable(this ClaimEvidence claim) => claim with
    {
        Statement = claim.Statement.Printable(),
        Variant = claim.Variant.Printable(),
        Section = claim.Section.Printable(),
        Table = claim.Table.Printable(),
        Published = claim.Published.Printable(),
        Family = claim.Family?.Printable(),
        Dataset = claim.Dataset.Printable(),
        Command = claim.Command.Printable(),
        Scenario = claim.Scenario.Printable(),
        Feature = claim.Feature.Printable(),
        Findings = [.. claim.Findings.Select(Printable)],
        Criteria = [.. claim.Criteria.Select(Printable)],
        Readings = [.. claim.Readings.Select(Printable)],
        Runs = [.. claim.Runs.Select(Printable)],
        Steps = claim.Steps is null ? null : [.. claim.Steps.Select(Printable)],
        Provenance = claim.Provenance.Printable(),
    };

    /// <summary>Conditions whose every text is printable.</summary>
    public static Provenance Printable(this Provenance provenance) => provenance with
    {
        Profile = provenance.Profile.Printable(),
        Runtime = provenance.Runtime.Printable(),
        Machine = provenance.Machine.Printable(),
        Date = provenance.Date.Printable(),
        Packages = provenance.Packages is null ? null : [.. provenance.Packages.Select(Printable)],
    };

    /// <summary>A record whose every text is printable.</summary>
    public static HistoryRecord Printable(this HistoryRecord record) => record with
    {
        Commit = record.Commit.Printable(),
        Claims = record.Claims.ToDictionary(claim => claim.Key.Printable(), claim => claim.Value with
        {
            Quantity = claim.Value.Quantity.Printable(),
            Unit = claim.Value.Unit.Printable(),
            Measured = claim.Value.Measured.Printable(),
        }),
    };

    private static Finding Printable(Finding finding) => new(finding.Analyser.Printable(), finding.Text.Printable());

    private static ReadingVerdict Printable(ReadingVerdict reading) => reading with
    {
        Reading = reading.Reading.Printable(),
        Quantity = reading.Quantity.Printable(),
        Measured = reading.Measured.Printable(),
    };

    private static MeasuredRuns Printable(MeasuredRuns runs) => runs with
    {
        Variant = runs.Variant.Printable(),
        Arm = runs.Arm.Printable(),
        Keys = [.. runs.Keys.Select(Printable)],
        Options = [.. runs.Options.Select(option => new RunOption(option.Name.Printable(), option.Value.Printable()))],
    };

    // The line ends of a text below a step are part of it.
    private static ScenarioStep Printable(ScenarioStep step) => step with
    {
        Keyword = step.Keyword.Printable(),
        Text = step.Text.Printable(),
        DocString = string.Join('\n', step.DocString.ReplaceLineEndings("\n").Split('\n').Select(Printable)),
        Table = [.. step.Table.Select(row => (IReadOnlyList<string>)[.. row.Select(Printable)])],
        Status = step.Status.Printable(),
    };

    private static Criterion Printable(Criterion criterion) => criterion with
    {
        Quantity = criterion.Quantity.Printable(),
        Unit = criterion.Unit.Printable(),
        Expected = criterion.Expected.Printable(),
        Reason = criterion.Reason.Printable(),
        Measured = criterion.Measured.Printable(),
        PerSeed = [.. criterion.PerSeed.Select(Printable)],
        ChanceModel = criterion.ChanceModel?.Printable(),
        Because = criterion.Because.Printable(),
    };

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || Directions.Contains(rune.Value) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value == ReplacementCharacter;
}
