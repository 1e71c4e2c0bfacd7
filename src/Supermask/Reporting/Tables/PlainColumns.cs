using System.Text.RegularExpressions;

namespace Supermask.Reporting.Tables;

/// <summary>
/// The columns of a table for programs: a cell that holds a mean with the half width of its interval, and perhaps a share behind
/// them, becomes one cell for each; one that shows that there is no value is empty.
/// </summary>
internal static partial class PlainColumns
{
    private const string HalfWidth = "half width of its 90 % interval";
    private const string Share = "share of tasks in %";

    /// <summary>Names and cells of all columns.</summary>
    public static CsvText Of(ReportTable table)
    {
        var columns = Enumerable.Range(0, table.Header.Count)
            .SelectMany(index => Split(table.Header[index], [.. table.Rows.Select(row => row[index])])).ToArray();
        return new CsvText(
            [.. columns.Select(column => column.Name)],
            [.. Enumerable.Range(0, table.Rows.Count).Select(row => (IReadOnlyList<string>)[.. columns.Select(column => column.Cells[row])])]);
    }

    private static IEnumerable<(string Name, string[] Cells)> Split(Column column, string[] cells)
    {
        if (!column.IsNumber)
        {
            yield return (column.Name, [.. cells.Select(WithoutDash)]);
            yield break;
        }

        var parts = cells.Select(cell => Parts().Match(cell)).ToArray();
        string[] Take(string group) =>
            [.. cells.Zip(parts, (cell, part) => part.Success ? part.Groups[group].Value : group == "mean" ? WithoutDash(cell) : "")];

        yield return (column.Name, Take("mean"));
        foreach (var (group, what) in new[] { ("half", HalfWidth), ("share", Share) })
        {
            if (parts.Any(part => part.Groups[group].Success))
            {
                yield return ($"{column.Name}, {what}", Take(group));
            }
        }
    }

    private static string WithoutDash(string cell) => cell == ReportTable.None ? "" : cell;

    // 93.9 ± 0.2 (100 %), of which one or the other may be missing.
    [GeneratedRegex(@"^(?<mean>-?[0-9.]+)(?: ± (?<half>[0-9.]+))?(?: \((?<share>[0-9.]+) %\))?\z")]
    private static partial Regex Parts();
}
