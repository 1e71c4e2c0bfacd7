using System.Globalization;
using System.Text.RegularExpressions;

namespace Supermask.Reporting.Tables;

/// <summary>A table with a column more behind each of measured values: how far they lie from the published ones.</summary>
public static partial class TableDifferences
{
    /// <summary>The same table with its differences, measured less published; as it is where it has nothing to compare.</summary>
    public static ReportTable WithDifferences(this ReportTable table)
    {
        var names = table.Header.Select(column => column.Name).ToList();
        var published = table.Header.Select(column => column.Published is { } name ? names.IndexOf(name) : -1).ToArray();
        return table with
        {
            Header = [.. table.Header.SelectMany((column, index) => published[index] < 0 ? [column] : new[] { column, DifferenceOf(column) })],
            Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.SelectMany((cell, index) =>
                published[index] < 0 ? [cell] : new[] { cell, Difference(cell, row[published[index]]) })])],
        };
    }

    private static Column DifferenceOf(Column column) =>
        Column.Number(column.Name.Replace("measured", "difference", StringComparison.Ordinal) is var name && name != column.Name
            ? name
            : $"difference of {column.Name}");

    // In decimals, so that a difference has the digits that are printed.
    private static string Difference(string measured, string published)
    {
        if (Number(measured) is not { } one || Number(published) is not { } other)
        {
            return ReportTable.None;
        }

        var difference = (one - other).ToString(CultureInfo.InvariantCulture);
        return one > other ? $"+{difference}" : difference;
    }

    // The mean alone, where a cell holds an interval behind it.
    private static decimal? Number(string cell) =>
        decimal.TryParse(Leading().Match(cell).Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+)?(?=$| ±)")]
    private static partial Regex Leading();
}
