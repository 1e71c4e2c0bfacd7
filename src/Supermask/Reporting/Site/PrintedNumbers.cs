using Supermask.Common;
using Supermask.Forensics;
using Supermask.Judging;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Site;

/// <summary>What the forensic checks found of printed numbers, as pages show it.</summary>
public static class PrintedNumbers
{
    /// <summary>A check's place on the page of the checks.</summary>
    public static string Anchor(this ICheck check) => $"check-{check.Id}";

    /// <summary>The surprise of a result in words: how probable a departure at least as large is under its null hypothesis.</summary>
    public static string Surprise(double? p) => p switch
    {
        null => "?",
        0 => "cannot occur",
        1 => "none",
        { } probability => $"p = {probability.Show()}",
    };

    /// <summary>The largest surprise of a check: its smallest p, not corrected for the number of its results.</summary>
    public static string Surprise(this CheckReport report) => Surprise(report.Results.Min(result => result.P));

    /// <summary>The worst that came of a check: what is impossible outweighs a surprise, and both outweigh what is undecided.</summary>
    public static Outcome Worst(this CheckReport report) =>
        new[] { Outcome.Impossible, Outcome.Surprising, Outcome.Consistent, Outcome.Undecided }
            .First(outcome => report.Results.Any(result => result.Outcome == outcome));

    /// <summary>How many results came out which way, such as <c>3 consistent, 1 surprising</c>.</summary>
    public static string Summary(IEnumerable<CheckReport> reports) => string.Join(", ", reports
        .SelectMany(report => report.Results).CountBy(result => result.Outcome).OrderBy(count => count.Key)
        .Select(count => $"{CsvText.Whole(count.Value)} {count.Key.InWords()}"));

    /// <summary>The checks with a result about one of the tables that a place names, each with those results alone.</summary>
    /// <param name="reports">The results of all checks.</param>
    /// <param name="place">A place of the source, such as <c>4.1.3; Table 4; Figure 23</c>.</param>
    public static IReadOnlyList<CheckReport> About(this IEnumerable<CheckReport> reports, string place)
    {
        var tables = PlaceText.TablesOf(place);
        return
        [
            .. reports.Select(report => report with { Results = [.. report.Results.Where(result => PlaceText.TablesOf(result.About).Overlaps(tables))] })
                .Where(report => report.Results.Count > 0),
        ];
    }
}
