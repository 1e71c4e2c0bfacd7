using System.Globalization;
using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>What has to be kept to predict all tasks, and what it buys: methods on the same tasks beside each other.</summary>
internal sealed class BytesTopic : Topic
{
    private const int Decimals = 2;

    // The comparison under one protocol, and what is changed of a method to see what it gains.
    private static readonly HashSet<string> HasItsOwnPage = [.. ComparedArms.All.Select(compared => compared.Arm).Concat(TransferArms.All.Select(each => each.Arm)).Select(arm => arm.Name)];

    // One method alone is compared with nothing.
    private const int FewestCompared = 2;

    /// <inheritdoc/>
    public override string Title => "Accuracy against bytes kept";

    /// <inheritdoc/>
    public override string Label => "Bytes";

    /// <inheritdoc/>
    public override string FileName => "accuracy-and-bytes.html";

    /// <inheritdoc/>
    public override string Lead =>
        "A mask takes a bit a weight, a network of its own 32. What a method has to keep to predict all its tasks is set against how "
        + "accurate it is on them: masks, weights that learning changes, statistics of batch norm and heads; what random numbers gave takes "
        + "their seed alone. Only networks that have learned the same sequence of as many tasks stand in one figure; their widths and the length "
        + "of training are those of their papers, and differ.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Features => ["Is a mask worth its bytes?"];

    /// <inheritdoc/>
    public override IEnumerable<TopicSection> Sections(ReportInput input) =>
        from row in input.Methods
        where !HasItsOwnPage.Contains(row.Arm)
        group row by (row.Data, row.Sequence, row.Tasks) into alike
        where alike.Count() >= FewestCompared
        orderby alike.Count() descending, alike.Key.Tasks, alike.Key.Sequence, alike.Key.Data
        select SectionOf(alike.Key.Data, alike.Key.Sequence, alike.Key.Tasks, [.. alike.OrderBy(row => row.BytesKept).ThenByDescending(row => row.Accuracy)]);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Missing(ReportInput input) => [];

    private static TopicSection SectionOf(string data, string sequence, int tasks, MethodRow[] rows)
    {
        var named = $"{(tasks == 1 ? "One task" : $"{tasks} {sequence} tasks")} of {data}";
        var conditions = rows.Line();
        var words = BytesWords.Of($"bytes-{data}-{sequence}-{tasks}", named, conditions);
        Series[] series =
        [
            .. from each in rows.Index()
               group new SeriesPoint(each.Item.BytesKept, each.Item.Within) { Label = CellText.Whole(each.Index + 1) } by each.Item.TaskGiven into kind
               orderby kind.Key descending
               select new Series(kind.Key ? "the task is told" : "the task is inferred, and has to be right too", [.. kind]),
        ];
        return new TopicSection(named, "Further left is smaller, further up is more accurate.", new SeriesFigure(words, series), TableOf(words, rows, conditions));
    }

    private static ReportTable TableOf(SeriesWords words, MethodRow[] rows, string conditions) => new(
        words.Id,
        $"{words.Title}, in numbers",
        $"The mean accuracy of all tasks after the last, by what is kept; forgetting in points. {conditions}",
        [
            Column.Number("no."), Column.Words("networks"), Column.Words("layers"), Column.Words("task"), Column.Number("bytes kept"),
            Column.Number("accuracy %"), Column.Number("90 % interval"), Column.Number("forgetting"), Column.Number("n"),
        ],
        [.. rows.Select((row, index) => (string[])
        [
            CellText.Whole(index + 1),
            NetworkName.Of(row),
            row.Network,
            row.TaskGiven ? "told" : "inferred",
            row.BytesKept.ToString(CultureInfo.InvariantCulture),
            row.Accuracy.Fixed(Decimals),
            row.Within.Fixed(Decimals),
            row.Forgetting?.Fixed(Decimals) ?? ReportTable.None,
            CellText.Whole(row.Seeds),
        ])],
        "Where the task is inferred, task and class both have to be right.");
}
