using Supermask.Judging;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting;

/// <summary>Every number of a claim's page as CSV: a row for each comparison as a whole, and one for each of its seeds.</summary>
internal static class ClaimData
{
    private static readonly string[] Header =
    [
        "comparison", "quantity", "unit", "kind", "asked for", "seed", "measured", "low", "high", "n", "counted as", "effect", "p",
        "adjusted p", "chance", "verdict",
    ];

    /// <summary>The rows of a claim.</summary>
    public static CsvText Of(ClaimEvidence claim) =>
        new(Header, [.. claim.Criteria.SelectMany((criterion, index) => Rows(claim, criterion, index))]);

    private static IEnumerable<string[]> Rows(ClaimEvidence claim, Criterion criterion, int index)
    {
        var number = CsvText.Whole(index + 1);
        yield return
        [
            number, criterion.Quantity, criterion.Unit, criterion.Kind, criterion.Expected, "",
            criterion.Interval is { } mean ? CsvText.Exact(mean.Mean) : criterion.Measured,
            Exact(criterion.Interval?.Low), Exact(criterion.Interval?.High), CsvText.Whole(criterion.PerSeed.Count), criterion.CountedAs,
            Exact(criterion.Effect?.Value), Exact(criterion.P), criterion.P is null ? "" : Exact(claim.AdjustedP),
            Exact(criterion.Chance), criterion.Verdict.InWords(),
        ];
        foreach (var (seed, value) in criterion.PerSeed.Index())
        {
            yield return
            [
                number, criterion.Quantity, criterion.Unit, criterion.Kind, "", CsvText.Whole(seed), value, "", "", "", "", "", "", "", "", "",
            ];
        }
    }

    private static string Exact(double? value) => value is { } number ? CsvText.Exact(number) : "";
}
