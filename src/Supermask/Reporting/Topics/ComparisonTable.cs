using Supermask.Comparing;
using Supermask.Measuring;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>The numbers of methods on one stream, one a row.</summary>
internal static class ComparisonTable
{
    private const int Decimals = 2;

    // The columns of what the table of methods has beside accuracy, by the names of quantities.
    private static readonly (string Heading, string Quantity)[] Quantities =
    [
        ("right after learning %", "mean accuracy"),
        ("first batches %", "accuracy over the first batches"),
        ("forgetting", "mean forgetting"),
        ("largest forgetting", "largest forgetting"),
        ("backward transfer", "backward transfer"),
        ("forward transfer", "forward transfer"),
        ("seconds a task", "training time of a task"),
    ];

    /// <summary>The table.</summary>
    /// <param name="words">The figure that it stands beside.</param>
    /// <param name="rows">The methods, in their order.</param>
    /// <param name="conditions">Under what conditions they were measured.</param>
    public static ReportTable Of(SeriesWords words, IReadOnlyList<(ComparedArm Arm, MethodRow Row)> rows, string conditions) => new(
        words.Id,
        $"{words.Title}, in numbers",
        $"Accuracy of all tasks after the last, and what else was measured; forgetting and transfer in points, with 90 % intervals. {conditions}",
        [
            Column.Number("no."), Column.Words("method"), Column.Words("how it works"), Column.Words("what it keeps"), Column.Words("tuned to"),
            Column.Number("bytes kept"), Column.Number("gradient examples"), .. Quantities.Select(quantity => Column.Number(quantity.Heading)),
            Column.Number("accuracy %"), Column.Number("90 % interval"), Column.Number("n"),
        ],
        [.. rows.Select((each, index) => (string[])
        [
            CellText.Whole(index + 1),
            ComparisonTopic.NameOf(each.Arm, each.Row),
            each.Arm.Arm.Method.Summary,
            each.Arm.Entrant.Keeps,
            each.Arm.Setting.Name,
            CellText.Whole(each.Row.BytesKept),
            CellText.Whole(each.Row.GradientExamples),
            .. Quantities.Select(quantity => Cell(each.Row, quantity.Quantity)),
            each.Row.Accuracy.Fixed(Decimals),
            each.Row.Within.Fixed(Decimals),
            CellText.Whole(each.Row.Seeds),
        ])],
        "Where the task is inferred, task and class both have to be right. Forward transfer is told of methods alone whose heads all tasks share: a head "
        + "that has learned nothing is right by chance. The first batches are the first 11 of a task, each before its step.");

    private static string Cell(MethodRow row, string quantity) =>
        row.Quantities.FirstOrDefault(each => each.Name == quantity)?.Over(row.Seeds).PlusMinus(Decimals) ?? ReportTable.None;
}
