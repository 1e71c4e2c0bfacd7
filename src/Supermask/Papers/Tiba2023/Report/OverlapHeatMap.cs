using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// How far the overlap of every pair lies above or below chance: mean z over seeds, on colours that are symmetric
/// around 0 and can be told apart by readers of every colour vision.
/// </summary>
public sealed class OverlapHeatMap : IFigure
{
    private const int Cell = 44;
    private const int Top = 12;
    private const int BeforeScale = 22;
    private const double SmallestBound = 2;

    private readonly int tasks;
    private readonly double bound;
    private readonly double expected;
    private readonly Dictionary<(int, int), double> meanZ;

    /// <summary>The figure of a variant.</summary>
    /// <param name="study">The trained networks.</param>
    /// <param name="bound">The z at which colours end, the same for all variants so that they can be compared.</param>
    /// <param name="conditions">Under what conditions they were trained.</param>
    public OverlapHeatMap(OverlapStudy study, double bound, Conditions conditions)
    {
        this.bound = bound;
        tasks = study.Masks[0].Masks.Count;
        expected = ChanceRange.OfMeanZ(study.Runs.Count);
        meanZ = MeanZ(study);
        var byChance = (1 - ChanceRange.Share) * meanZ.Count;
        Id = FileNames.Safe($"overlap-z-{study.Variant}");
        Title = $"Overlap of the {study.Variant} tasks against chance";
        Caption = "Mean over seeds of z: how many standard deviations of independent masks the overlap of a pair lies "
            + $"above chance. Chance alone leaves 95 % of the pairs within ±{expected.Fixed(2)}. Bold ones lie outside: "
            + $"{Outside} of {meanZ.Count}, where chance gives {byChance.Fixed(1)}. {conditions.Line(study.Runs.Count)}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"Heat map of {tasks} by {tasks} tasks. Mean z of a pair runs from "
        + $"{meanZ.Values.Min().Fixed(2)} to {meanZ.Values.Max().Fixed(2)}, on average {meanZ.Values.Average().Fixed(2)}; "
        + $"{Outside} of {meanZ.Count} pairs lie beyond ±{expected.Fixed(2)}.";

    private ColorRamp Ramp => ColorRamp.AroundZero(bound);

    private int Outside => meanZ.Values.Count(IsOutside);

    /// <summary>The z at which the colours of some studies end: the largest in size, rounded up.</summary>
    public static double BoundOf(IEnumerable<OverlapStudy> studies) =>
        Math.Ceiling(studies.SelectMany(study => MeanZ(study).Values).Select(Math.Abs).Append(SmallestBound).Max());

    /// <inheritdoc/>
    public CsvText Data => new(
        ["task", "other task", "mean z"],
        [.. meanZ.Select(pair => (string[])[CsvText.Whole(pair.Key.Item1), CsvText.Whole(pair.Key.Item2), CsvText.Exact(pair.Value)])]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var grid = HeatGrid.OfTasks(tasks, Cell) with { RowName = "task", ColumnName = "other task" };
        var drawing = Drawing.InPixels(
            HeatGrid.Left + grid.Side + BeforeScale + ColorScale.Room, Top + grid.Side + HeatGrid.Bottom);
        grid.Draw(drawing, HeatGrid.Left, Top, CellAt);
        new ColorScale(Ramp, "z against chance").Draw(drawing, HeatGrid.Left + grid.Side + BeforeScale, Top, grid.Side);
        return drawing;
    }

    private HeatCell CellAt(int row, int column)
    {
        if (column == row)
        {
            return new HeatCell(ReportTable.None);
        }

        var z = meanZ[(Math.Min(row, column), Math.Max(row, column))];
        return new HeatCell(Signs.Show(z, 1), Ramp.At(z), IsOutside(z));
    }

    private bool IsOutside(double z) => Math.Abs(z) > expected;

    private static Dictionary<(int, int), double> MeanZ(OverlapStudy study) => study.Masks[0].Pairs.ToDictionary(
        pair => (pair.First, pair.Second),
        pair => study.Masks.Average(masks => masks.Pair(pair.First, pair.Second).Z));
}
