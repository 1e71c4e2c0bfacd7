using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>How similar the tasks of the classic approach are by the means of its first batch norm: Figures 29 to 31.</summary>
public sealed class SimilarityHeatMap : IFigure
{
    private const int Cell = 44;
    private const int Top = 12;
    private const int BeforeScale = 22;
    private const double SmallestBound = 0.1;
    private const int Decimals = 2;

    private readonly double bound;
    private readonly double[,] mean;
    private readonly double[] pairs;

    /// <summary>The figure of a variant.</summary>
    /// <param name="study">The classic networks.</param>
    /// <param name="bound">The cosine at which colours end, the same for all variants so that they can be compared.</param>
    /// <param name="conditions">Under what conditions they were trained.</param>
    public SimilarityHeatMap(RunStudy study, double bound, Conditions conditions)
    {
        this.bound = bound;
        mean = MeanOf(study);
        pairs = [.. PairsOf(mean)];
        var name = Naming.Figure(PublishedPlaces.Of(study.Variant)?.Similarity, $"similarity-{study.Variant}");
        var shuffled = study.Measure("mean similarity of tasks").Chance!.Value;
        Id = name.Id;
        Title = $"{name.Prefix}similarity of the {study.Variant} tasks in the classic network";
        Caption = "Cosine of the means that the first batch norm keeps of two tasks, mean over seeds; a task and itself give 1. "
            + $"The mean over pairs is {pairs.Average().Fixed(Decimals)}; the same means with the units of each task shuffled "
            + $"give {shuffled.Fixed(Decimals)}. The colours mean the same in the figures of all variants. "
            + conditions.Line(study.Runs.Count);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"Heat map of {mean.GetLength(0)} by {mean.GetLength(0)} tasks. The cosine of two tasks runs "
        + $"from {pairs.Min().Fixed(Decimals)} to {pairs.Max().Fixed(Decimals)}, on average {pairs.Average().Fixed(Decimals)}.";

    /// <summary>Whether networks keep the means that this needs, as those of the classic approach do.</summary>
    public static bool CanDraw(RunStudy study) =>
        study.Runs.All(run => run.Tasks.Count > 1 && run.Tasks.All(task => task.Floats(TraceNames.Mean).Count > 0));

    /// <summary>The cosine at which the colours of some studies end: the largest in size, rounded up to a tenth.</summary>
    public static double BoundOf(IEnumerable<RunStudy> studies) => Math.Min(1, Math.Ceiling(
        10 * studies.SelectMany(study => PairsOf(MeanOf(study))).Select(Math.Abs).Append(SmallestBound).Max()) / 10);

    /// <inheritdoc/>
    public CsvText Data => new(
        ["task", "other task", "mean cosine"],
        [.. from one in Enumerable.Range(0, mean.GetLength(0))
            from other in Enumerable.Range(0, mean.GetLength(1))
            select (string[])[CsvText.Whole(one), CsvText.Whole(other), CsvText.Exact(mean[one, other])]]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var grid = HeatGrid.OfTasks(mean.GetLength(0), Cell) with { RowName = "task", ColumnName = "other task" };
        var drawing = Drawing.InPixels(
            HeatGrid.Left + grid.Side + BeforeScale + ColorScale.Room, Top + grid.Side + HeatGrid.Bottom);
        var ramp = ColorRamp.AroundZero(bound);
        grid.Draw(drawing, HeatGrid.Left, Top, (row, column) => row == column
            ? new HeatCell(Signs.Show(mean[row, row], 0))
            : new HeatCell(Signs.Show(mean[row, column], Decimals), ramp.At(mean[row, column])));
        new ColorScale(ramp, "cosine").Draw(drawing, HeatGrid.Left + grid.Side + BeforeScale, Top, grid.Side);
        return drawing;
    }

    private static double[,] MeanOf(RunStudy study)
    {
        var seeds = study.Runs.Select(run => TaskSimilarities.Of(run, 0)).ToArray();
        var mean = new double[seeds[0].Count, seeds[0].Count];
        for (var one = 0; one < seeds[0].Count; one++)
        {
            for (var other = 0; other < seeds[0].Count; other++)
            {
                mean[one, other] = seeds.Average(seed => seed[one, other]);
            }
        }

        return mean;
    }

    private static IEnumerable<double> PairsOf(double[,] matrix) =>
        from one in Enumerable.Range(0, matrix.GetLength(0))
        from other in Enumerable.Range(one + 1, matrix.GetLength(0) - one - 1)
        select matrix[one, other];
}
