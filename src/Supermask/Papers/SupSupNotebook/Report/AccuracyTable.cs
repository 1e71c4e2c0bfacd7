using System.Globalization;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.SupSupNotebook.Report;

/// <summary>What the notebook prints of each task, beside what was measured.</summary>
internal static class AccuracyTable
{
    private const string Id = "supsup-notebook";
    private const int Decimals = 2;

    /// <summary>The part of the report; none where no network was trained.</summary>
    public static IEnumerable<ReportPart> PartOf(ReportInput input, Conditions conditions) => input.Studies.Select(study =>
        new ReportPart(Id, Notebook.Experiment, "SupSup's MNIST notebook", [], [Of(study, conditions)]));

    /// <summary>The table of these networks.</summary>
    public static ReportTable Of(RunStudy study, Conditions conditions) => new(
        Id,
        "SupSup's MNIST notebook: accuracy of the five permuted tasks",
        "Accuracy on each task's test images right after the task was learned, with the task given but in the last row, and of the training images of "
        + $"every 20th batch before its step; means over seeds with 90 % intervals. {conditions.Line(study.Runs.Count)}",
        [
            Column.Words("task"),
            Column.Number("published %"), Column.Measured("measured %", "published %"), Column.Number("90 % interval"),
            Column.Number("published training %"), Column.Measured("training %", "published training %"), Column.Number("90 % interval"),
        ],
        [
            .. Enumerable.Range(0, study.Tasks.Count).Select(task => Row(
                CellText.Whole(task),
                (Published($"SUP-NB-ACC-{task}"), study.Measure($"accuracy of task {task}")),
                (Published($"SUP-NB-TRAIN-{task}"), study.Measure($"running training accuracy of task {task}")))),
            Row("mean", (Published("SUP-NB-MEAN"), study.Measure("mean accuracy")), null),
            Row("mean, task inferred", (Published("SUP-NB-GNS"), study.Measure("mean accuracy with the task inferred")), null),
        ],
        "The notebook trained one network, and inferred each task once, from its first test image; here every image decides for itself.");

    private static string[] Row(string task, (string Published, Measurement Measured) test, (string Published, Measurement Measured)? training) =>
    [
        task,
        test.Published, .. Cells(test.Measured.Interval),
        training?.Published ?? ReportTable.None, .. training is { Measured: var measured } ? Cells(measured.Interval) : [ReportTable.None, ReportTable.None],
    ];

    private static string[] Cells(Interval interval) => [interval.Mean.Fixed(Decimals), interval.Fixed(Decimals)];

    // The ledger has the number with its unit.
    private static string Published(string claim) => double
        .Parse(Notebook.Paper.Ledger[claim].Published.Split(' ')[0], CultureInfo.InvariantCulture).Fixed(Decimals);
}
