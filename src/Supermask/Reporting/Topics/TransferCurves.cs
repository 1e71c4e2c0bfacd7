using System.Globalization;
using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>How accurate later tasks are batch by batch, by each method on one sequence.</summary>
internal static class TransferCurves
{
    private const int Decimals = 2;
    private const string Seconds = "training time of a task";

    // Below what all lines have reached after so many batches they say little.
    private const int Early = 10;
    private const double Tens = 10;

    // Lines that tell the story; all methods stand in the table.
    private static readonly string[] Drawn = ["cold start at the published rate", TransferArms.Cold, "warm start", MaskEntrants.Keep, MaskEntrants.Carry];

    /// <summary>The section.</summary>
    /// <param name="data">The images.</param>
    /// <param name="sequence">The tasks.</param>
    /// <param name="rows">The methods.</param>
    public static TopicSection Of(string data, string sequence, (TransferArm Arm, MethodRow Row)[] rows)
    {
        var conditions = TransferCells.ConditionsOf(rows);
        Series[] series =
        [
            .. from name in Drawn
               from each in rows
               where each.Arm.Name == name && TransferQuantities.Batches.All(batches => each.Row.Find(After(batches)) is not null)
               select new Series(each.Arm.Shown(), [.. TransferQuantities.Batches.Select(batches => new SeriesPoint(batches, each.Row.Find(After(batches))!))]),
        ];
        var words = new SeriesWords(
            FileNames.Safe($"transfer-{data}-{sequence}".ToLowerInvariant()),
            $"Accuracy of later tasks of {data}, {sequence}, batch by batch",
            "The share of a batch that is predicted right before its step, averaged over the tasks after the first, with the 90 % interval of its mean "
            + $"over networks. An arrow stands for what lies below. {conditions}",
            "steps taken, not to scale", "accuracy in %", Decimals)
        {
            Bounds = ValueBounds.Percent,
            IsEvenlySpaced = true,
            Start = series.Length == 0 ? null : Tens * Math.Floor(series.Min(each => each.Points.Single(point => point.X == Early).Value.Mean) / Tens),
        };
        return new TopicSection(
            $"{char.ToUpperInvariant(sequence[0])}{sequence[1..]} tasks of {data}",
            "What the curves start at was carried, what they end at was learned.",
            series.Length == 0 ? null : new SeriesFigure(words, series),
            TableOf(words, [.. rows.OrderBy(each => each.Row.Order(TransferSpeed.Name)).ThenByDescending(each => each.Row.Accuracy)], conditions));
    }

    private static string After(int batches) => string.Create(CultureInfo.InvariantCulture, $"accuracy of later tasks after {batches} batches");

    private static ReportTable TableOf(SeriesWords words, IReadOnlyList<(TransferArm Arm, MethodRow Row)> rows, string conditions) => new(
        words.Id,
        $"{words.Title}, in numbers",
        $"Accuracies in percent; steps are those to the final accuracy of masks that start cold, of those that these take, with a 90 % interval of the mean. {conditions}",
        [
            Column.Words("method"), Column.Number("steps"), Column.Number("90 % interval"), Column.Number("later tasks, learned"),
            Column.Number("all tasks, at the end"), Column.Number("area"), .. TransferQuantities.Batches.Select(batches => Column.Number($"after {batches}")),
            .. TransferQuantities.Levels.Select(level => Column.Number($"steps to {level} %")), Column.Number("bytes kept"),
            Column.Number("seconds a task"), Column.Number("seconds to it"), Column.Number("n"),
        ],
        [.. rows.Select(each => (string[])
        [
            each.Arm.Shown(),
            each.Row.Mean(TransferSpeed.Name, Decimals + 1),
            each.Row.Ends(TransferSpeed.Name, Decimals + 1),
            each.Row.Cell(TransferCells.Accuracy, Decimals),
            each.Row.Within.PlusMinus(Decimals),
            each.Row.Cell(TransferCells.Area, Decimals),
            .. TransferQuantities.Batches.Select(batches => each.Row.Mean(After(batches), 1)),
            .. TransferQuantities.Levels.Select(level => each.Row.Mean(CurveQuantities.StepsToName(level), 0)),
            CellText.Whole(each.Row.BytesKept),
            each.Row.Cell(Seconds, Decimals),
            each.Row.Find(TransferSpeed.Name) is { } share && each.Row.Find(Seconds) is { } seconds ? (share.Mean * seconds.Mean).Fixed(Decimals) : ReportTable.None,
            CellText.Whole(each.Row.Seeds),
        ])],
        "Each method has the settings that tuning chose on other tasks, but for the published rate, which nobody tuned. Before its first step Keep "
        + "looks at a batch twice and Carry four times, and a forward pass counts as a third of a step; a warm start pays for the classic run that "
        + "tells it the similarities. Seconds to that accuracy are those of a task times the share of the steps. Steps to fixed levels are averaged over all tasks, and one "
        + "that never gets there counts with all of its steps.");
}
