using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023;

/// <summary>The metrics of single tasks as the dissertation prints them (4.3).</summary>
public static class PublishedMetrics
{
    /// <summary>The published value of every task in percent, in the order of tasks (Tables 13, 14, 16, 17, 19 and 20).</summary>
    /// <exception cref="ArgumentException">The table lists no metrics of single tasks.</exception>
    public static IReadOnlyList<double> Published(this Metric metric, int table)
    {
        var published = PublishedTable.Load(table);
        var column = published.Header.ToList().IndexOf(metric.Column);
        return column > 0 && published.Header[0] == "task_id"
            ? [.. published.Rows.Select(row => double.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture))]
            : throw new ArgumentException(
                $"Table {table} does not list the {metric.Name} of each task; Tables 13, 14, 16, 17, 19 and 20 do.", nameof(table));
    }
}
