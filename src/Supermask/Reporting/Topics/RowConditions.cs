using Supermask.Measuring;

namespace Supermask.Reporting.Topics;

/// <summary>Under what conditions rows of the table of methods were measured, in the line that figures and tables of them carry.</summary>
internal static class RowConditions
{
    /// <summary>The line for rows on one data set, some of which may have been measured elsewhere, or before.</summary>
    /// <param name="rows">The rows; at least one.</param>
    public static string Line(this IReadOnlyCollection<MethodRow> rows) =>
        Conditions.OfEach(rows.First().Data, rows.First().IsStandIn, [.. rows.Select(row => (row.Machine, row.Date))]).Line([.. rows.Select(row => row.Seeds)]);
}
