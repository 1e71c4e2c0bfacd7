using System.Globalization;
using Supermask.Measuring.Statistics;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The approaches beside each other, mean by mean: Tables 10 to 12, 15, 18 and 21.</summary>
public static class ApproachTable
{
    private static readonly Line[] Means =
    [
        new("accuracy %", "accuracy_percent", "mean accuracy", 2),
        new("seconds a task (not comparable)", "training_time_seconds", "training time of a task", 2),
        new("loss", "loss", "mean loss", 4),
    ];

    private static readonly Line[] Metrics =
    [
        new("precision %", "precision_percent", "mean precision", 2),
        new("recall %", "recall_percent", "mean recall", 2),
        new("F1 %", "f1_percent", "mean F1", 2),
        new("accuracy %", "accuracy_percent", "mean accuracy", 2),
    ];

    /// <summary>Mean accuracy, time and loss of a variant after one epoch a task: Tables 10 to 12.</summary>
    public static ReportTable OfMeans(BothApproaches variant, Conditions conditions) => Of(
        variant,
        Means,
        Naming.Table(PublishedPlaces.Of(variant.Variant)?.Means, $"means-{variant.Variant}"),
        $"accuracy, training time and loss of the {variant.Variant} tasks",
        "One epoch a task; published are means of ten rounds",
        "Seconds of different machines cannot be compared, and other runs shared this one; the fair comparison is the ratio of "
        + "steps timed in turns, in the table of what faster can mean.",
        conditions);

    /// <summary>Mean metrics of a variant after two epochs a task: Tables 15, 18 and 21.</summary>
    public static ReportTable OfMetrics(BothApproaches variant, Conditions conditions) => Of(
        variant,
        Metrics,
        Naming.Table(PublishedPlaces.Of(variant.Variant)?.MeanMetrics, $"mean-metrics-{variant.Variant}"),
        $"mean metrics of the {variant.Variant} tasks",
        "Two epochs a task; published is one round",
        "Precision, recall and F1 are computed for each class of a task and then averaged (A33).",
        conditions);

    private static ReportTable Of(
        BothApproaches variant, Line[] lines, Naming name, string title, string rounds, string note, Conditions conditions)
    {
        var published = name.Prefix.Length > 0 ? PublishedTable.Load(Number(name)).Rows.ToDictionary(row => row[0]) : [];
        return new ReportTable(
            name.Id,
            $"{name.Prefix}{title}",
            $"{rounds}. Measured: means over tasks and seeds, with the 90 % interval of the mean over seeds behind ±. Difference: "
            + $"novel less classic, measured by seed. {conditions.Line(variant.Studies)}",
            [
                Column.Words("metric"), Column.Number("classic, published"), Column.Number("novel, published"),
                Column.Number("difference, published"), Column.Measured("classic, measured", "classic, published"),
                Column.Measured("novel, measured", "novel, published"), Column.Number("difference, measured"),
            ],
            [.. lines.Select(line => Row(variant, line, published.GetValueOrDefault(line.Metric)))],
            $"{BothApproaches.WhyTheSame([variant])}{note}");
    }

    private static int Number(Naming name) => int.Parse(name.Id["table-".Length..], CultureInfo.InvariantCulture);

    private static string[] Row(BothApproaches variant, Line line, IReadOnlyList<string>? published) =>
    [
        line.Name,
        .. published is null
            ? [ReportTable.None, ReportTable.None, ReportTable.None]
            : new[] { published[1], published[2], Less(published[2], published[1]) },
        Shown(BothApproaches.IntervalOf(variant.Classic, line.Quantity), line.Decimals),
        Shown(BothApproaches.IntervalOf(variant.Novel, line.Quantity), line.Decimals),
        Shown(variant.Difference(line.Quantity)?.Interval, line.Decimals),
    ];

    // Exact in decimals, so that the difference has the digits that are printed.
    private static string Less(string one, string other) =>
        (decimal.Parse(one, CultureInfo.InvariantCulture) - decimal.Parse(other, CultureInfo.InvariantCulture))
        .ToString(CultureInfo.InvariantCulture);

    private static string Shown(Interval? interval, int decimals) => interval?.PlusMinus(decimals) ?? ReportTable.None;

    private sealed record Line(string Name, string Metric, string Quantity, int Decimals);
}
