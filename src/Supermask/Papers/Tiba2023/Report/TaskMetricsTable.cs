using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The metrics of every task of a variant and approach: Tables 13, 14, 16, 17, 19 and 20.</summary>
public static class TaskMetricsTable
{
    private const int Decimals = 2;

    /// <summary>The table of these networks.</summary>
    public static ReportTable Of(RunStudy study, Conditions conditions)
    {
        var number = PublishedPlaces.Of(study.Variant)?.TaskMetrics.Of(study.Arm);
        var name = Naming.Table(number, $"metrics-{study.Variant}-{study.Arm.Approach}");
        var published = number is null ? null : Metric.All.Select(metric => metric.Published(number.Value)).ToArray();
        return new ReportTable(
            name.Id,
            $"{name.Prefix}metrics of the {study.Variant} tasks, {study.Arm.Approach} approach",
            "Percent, right after each task was learned, two epochs a task. Published is one round; measured are means over seeds. "
            + conditions.Line(study.Runs.Count),
            [
                Column.Number("task"),
                .. Metric.All.SelectMany(metric => new[]
                {
                    Column.Number($"{metric.Name}, published"), Column.Measured($"{metric.Name}, measured", $"{metric.Name}, published"),
                }),
            ],
            [.. Enumerable.Range(0, study.Tasks.Count).Select(task => Row(study, published, task))],
            "Precision, recall and F1 are computed for each class of a task and then averaged (A33).");
    }

    private static string[] Row(RunStudy study, IReadOnlyList<double>[]? published, int task) =>
    [
        CellText.Whole(task),
        .. Metric.All.Index().SelectMany(metric => new[]
        {
            published is null ? ReportTable.None : published[metric.Index][task].Fixed(Decimals),
            study.Runs.Average(run => 100 * metric.Item.Of(study.ConfusionOf(run.Tasks[task]))).Fixed(Decimals),
        }),
    ];
}
