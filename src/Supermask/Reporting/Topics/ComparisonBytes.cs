using Supermask.Comparing;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>What methods keep for ever more tasks: no measurement, but a matter of counting.</summary>
internal static class ComparisonBytes
{
    private static readonly int[] Numbers = [1, 3, 10, 34, 100];

    // Lines that say something about each other; others would lie upon these.
    private static readonly string[] Drawn = ["masks", "PackNet", "random features", "small separate networks", "separate networks", "EWC", "replay"];

    /// <summary>The section.</summary>
    /// <param name="rows">The methods that were measured.</param>
    public static TopicSection Of(IEnumerable<(ComparedArm Arm, MethodRow Row)> rows)
    {
        var arms = rows.Select(row => row.Arm).DistinctBy(arm => arm.Entrant.Name).Where(arm => Drawn.Contains(arm.Entrant.Name))
            .OrderBy(arm => Array.IndexOf(Drawn, arm.Entrant.Name)).ToArray();
        var words = new SeriesWords(
            "methods-bytes",
            "Bytes kept by number of tasks",
            "What has to be kept to predict so many tasks, counted from the options of each method: it depends on no seed and no images.",
            "tasks", "bytes kept", 1)
        {
            IsLogarithmic = true,
            ShowUpward = power => CellText.Bytes(Math.Round(Math.Pow(10, power))),
        };
        return new TopicSection(
            "Bytes kept by number of tasks",
            "Masks begin low and rise with each task; a trained network begins high and rises less. Where lines cross, the cheaper one changes.",
            new SeriesFigure(words, [.. arms.Select(arm => new Series(
                arm.Entrant.Name,
                [.. Numbers.Select(tasks => new SeriesPoint(tasks, Interval.Certain(Math.Log10(Of(arm, tasks)))))]))]),
            new ReportTable(
                words.Id,
                "Bytes kept by number of tasks, in numbers",
                words.Caption,
                [Column.Words("method"), Column.Words("what it keeps"), .. Numbers.Select(tasks => Column.Number(tasks == 1 ? "1 task" : $"{tasks} tasks"))],
                [.. arms.Select(arm => (string[])[arm.Entrant.Name, arm.Entrant.Keeps, .. Numbers.Select(tasks => CellText.Bytes(Of(arm, tasks)))])],
                "Stored images take a byte a pixel; random numbers take their seed."));
    }

    private static long Of(ComparedArm arm, int tasks) => arm.Arm.Method.Kept(arm.Arm.RunOn(arm.Stream.Tasks)).Of(tasks);
}
