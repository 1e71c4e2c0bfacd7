using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>What foretells, over all ordered pairs of tasks, how much what was learned of one helps the other.</summary>
internal static class TransferPairs
{
    private const int Decimals = 2;

    /// <summary>The section.</summary>
    /// <param name="rows">The networks that learned every pair.</param>
    public static TopicSection Of((TransferArm Arm, MethodRow Row)[] rows)
    {
        var conditions = TransferCells.ConditionsOf(rows);
        var words = new IntervalWords(
            "transfer-pairs",
            "What foretells how much one task helps another",
            "Spearman's rank correlation over all ordered pairs of tasks with what a start from the first gains on the second: at 0 it foretells nothing. The "
            + $"mean over networks and its 90 % interval. {conditions}",
            "rank correlation with the gain", Decimals, "nothing foretold");
        IntervalGroup[] groups =
        [
            .. from each in rows
               select new IntervalGroup(
                   $"{each.Arm.Sequence} tasks", 0,
                   [
                       .. from sign in PairedStartQuantities.Signs
                          let value = each.Row.Find(PairedStartQuantities.NameOf(sign.Name))
                          where value is not null
                          select new IntervalRow(sign.Name, value),
                   ]) into tasks
               where tasks.Rows.Count > 0
               select tasks,
        ];
        return new TopicSection(
            words.Title,
            "The dissertation takes similar batch norms and overlapping masks for signs that tasks have something to give each other. Each pair was "
            + "trained for a quarter of an epoch from what the first task had learned, whether it helps or not.",
            groups.Length == 0 ? null : new IntervalRows(words, groups),
            new ReportTable(
                words.Id,
                $"{words.Title}, in numbers",
                $"Rank correlations with 90 % intervals; the gain in points of accuracy over all steps of the second task. {conditions}",
                [
                    Column.Words("tasks"), .. PairedStartQuantities.Signs.Select(sign => Column.Number(sign.Name)), Column.Number("pairs that gain %"),
                    Column.Number("gain"), Column.Number("90 % interval"), Column.Number("n"),
                ],
                [.. rows.Select(each => (string[])
                [
                    each.Arm.Sequence,
                    .. PairedStartQuantities.Signs.Select(sign => each.Row.Cell(PairedStartQuantities.NameOf(sign.Name), Decimals)),
                    each.Row.Cell("share of pairs that gain", Decimals),
                    each.Row.Mean("gain of a start from another task", Decimals),
                    each.Row.Ends("gain of a start from another task", Decimals),
                    CellText.Whole(each.Row.Seeds),
                ])],
                "A loss that foretells a gain does so with a negative sign: where it is low, the gain is high."));
    }
}
