using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>In what share of a cold start's steps its final accuracy is reached: on other sequences, and with parts of a method changed.</summary>
internal static class TransferShares
{
    private const int Decimals = 3;

    // As many steps as a cold start takes.
    private const double AsLong = 1;

    // Beyond twice its steps nothing is faster.
    private const double End = 2;

    /// <summary>The section.</summary>
    /// <param name="part">Which networks these are.</param>
    /// <param name="rows">The networks.</param>
    public static TopicSection Of(TransferPart part, (TransferArm Arm, MethodRow Row)[] rows)
    {
        var isAttribution = part == TransferPart.Attribution;
        var title = isAttribution ? "Where the gain comes from" : "On other sequences of tasks";
        var conditions = TransferCells.ConditionsOf(rows);
        var words = new IntervalWords(
            isAttribution ? "transfer-parts" : "transfer-sequences",
            title,
            $"Steps to the final accuracy of a cold start, of those that it takes: at 1 nothing is gained. The mean over networks and its 90 % interval. {conditions}",
            "share of a cold start's steps", Decimals, "a cold start")
        {
            End = End,
        };
        IntervalGroup[] groups =
        [
            .. from each in rows
               let share = each.Row.Find(TransferSpeed.Name)
               where share is not null
               group new IntervalRow(each.Arm.Shown(), share) by $"{each.Arm.Sequence} tasks" into sequence
               select new IntervalGroup(sequence.Key, AsLong, [.. sequence]),
        ];
        return new TopicSection(
            title,
            isAttribution
                ? "Each line changes one part of a method and leaves the others as they were tuned."
                : "Nothing was tuned on these: methods have the settings that tuning chose on permuted tasks.",
            groups.Length == 0 ? null : new IntervalRows(words, groups),
            TableOf(words, rows, conditions));
    }

    private static ReportTable TableOf(IntervalWords words, (TransferArm Arm, MethodRow Row)[] rows, string conditions) => new(
        words.Id,
        $"{words.Title}, in numbers",
        $"Accuracies in percent, steps as in the figure, with a 90 % interval of the mean. {conditions}",
        [
            Column.Words("tasks"), Column.Words("method"), Column.Number("after 0"), Column.Number("after 40"), Column.Number("area"),
            Column.Number("later tasks, learned"), Column.Number("all tasks, at the end"), Column.Number("steps"), Column.Number("90 % interval"), Column.Number("n"),
        ],
        [.. rows.Select(each => (string[])
        [
            each.Arm.Sequence, each.Arm.Shown(),
            each.Row.Mean("accuracy of later tasks after 0 batches", 1), each.Row.Mean("accuracy of later tasks after 40 batches", 1),
            each.Row.Cell(TransferCells.Area, 2), each.Row.Cell(TransferCells.Accuracy, 2), each.Row.Within.PlusMinus(2),
            each.Row.Mean(TransferSpeed.Name, Decimals), each.Row.Ends(TransferSpeed.Name, Decimals), CellText.Whole(each.Row.Seeds),
        ])],
        "A source that is chosen by batch norm or by overlap is charged with the run that tells it. A network that never gets as far is compared the "
        + "other way round, by how early the cold start is as accurate as it ends.");
}
