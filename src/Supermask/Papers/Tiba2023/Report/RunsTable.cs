using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>What the networks of each variant learned, and how long it took.</summary>
public static class RunsTable
{
    /// <summary>The table of all studies.</summary>
    public static ReportTable Of(IReadOnlyList<RunStudy> studies, Conditions conditions) => new(
        "runs",
        "Accuracy, loss and time of the trained networks",
        "Accuracy on each task's test images right after the task was learned, and training loss, both as means over tasks "
        + $"and seeds with 90 % intervals. {conditions.Line(studies.Max(study => study.Runs.Count))}",
        [
            Column.Words("variant"), Column.Words("approach"), Column.Number("n"), Column.Number("accuracy %"), Column.Number("90 % interval"),
            Column.Number("published %"), Column.Number("loss"), Column.Number("90 % interval"),
            Column.Number("published loss"), Column.Number("seconds a task"),
        ],
        [.. studies.Select(Row)],
        "Published: Tables 10 to 12, means of ten rounds. Seconds: training steps alone, while "
        + "other runs may have shared the machine.");

    private static string[] Row(RunStudy study)
    {
        var accuracy = study.Measure("mean accuracy").Interval;
        var loss = study.Measure("mean loss").Interval;
        return
        [
            study.Variant,
            study.Arm.Name,
            CellText.Whole(study.Runs.Count),
            accuracy.Mean.Fixed(2),
            accuracy.Fixed(2),
            Published(study, "accuracy_percent"),
            loss.Mean.Fixed(4),
            loss.Fixed(4),
            Published(study, "loss"),
            study.Runs.Average(run => run.Tasks.Average(task => task.TrainSeconds)).Fixed(2),
        ];
    }

    private static string Published(RunStudy study, string metric) =>
        PublishedPlaces.Of(study.Variant) is { } places && study.Arm is { Epochs: 1, IsExploratory: false } && Arms.All.Contains(study.Arm)
            ? PublishedTable.Load(places.Means).Rows.Single(row => row[0] == metric)[study.Arm.IsNovel() ? 2 : 1]
            : ReportTable.None;
}
