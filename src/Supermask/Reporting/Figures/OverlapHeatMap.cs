using ScottPlot;
using Supermask.Experiments;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// How far the overlap of every pair lies above or below chance: mean z over seeds, on colours that are symmetric
/// around 0 and can be told apart by readers of every colour vision.
/// </summary>
public sealed class OverlapHeatMap : IFigure
{
    private const int Cell = 44;
    private const int Left = 62;
    private const int Right = 86;
    private const int Top = 12;
    private const int Bottom = 58;
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

    private int Outside => meanZ.Values.Count(IsOutside);

    /// <summary>The z at which the colours of some studies end: the largest in size, rounded up.</summary>
    public static double BoundOf(IEnumerable<OverlapStudy> studies) =>
        Math.Ceiling(studies.SelectMany(study => MeanZ(study).Values).Select(Math.Abs).Append(SmallestBound).Max());

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var drawing = new Drawing(
            ((tasks + ColorScale.Width) * Cell) + Left + Right,
            (tasks * Cell) + Top + Bottom,
            new PixelPadding(Left, Right, Bottom, Top),
            new AxisLimits(0, tasks + ColorScale.Width, tasks, 0));
        for (var row = 0; row < tasks; row++)
        {
            drawing.Write(0, row + 0.5, new Label($"{row}", Ink.Muted, Right: -14, Down: 5));
            drawing.Write(row + 0.5, tasks, new Label($"{row}", Ink.Muted, Down: 20));
            for (var column = 0; column < tasks; column++)
            {
                DrawCell(drawing, row, column);
            }
        }

        drawing.Write(tasks / 2.0, tasks, new Label("other task", Ink.Text, Down: 46));
        drawing.Write(0, tasks / 2.0, new Label("task", Ink.Text, Right: -42, IsUpright: true));
        new ColorScale(drawing, tasks, bound).Draw("z against chance");
        return drawing;
    }

    private void DrawCell(Drawing drawing, int row, int column)
    {
        if (column == row)
        {
            drawing.Write(column + 0.5, row + 0.5, new Label(ReportTable.None, Ink.Muted, Down: 4));
            return;
        }

        var z = meanZ[(Math.Min(row, column), Math.Max(row, column))];
        var ground = DivergingColors.At(z / bound);
        var text = DivergingColors.TextOn(ground);
        drawing.Fill(new CoordinateRect(column + 0.02, column + 0.98, row + 0.02, row + 0.98), ground);
        drawing.Write(column + 0.5, row + 0.5, new Label(Signs.Show(z, 1), Ink.Text, Down: 5, IsBold: IsOutside(z), Color: text));
    }

    private bool IsOutside(double z) => Math.Abs(z) > expected;

    private static Dictionary<(int, int), double> MeanZ(OverlapStudy study) => study.Masks[0].Pairs.ToDictionary(
        pair => (pair.First, pair.Second),
        pair => study.Masks.Average(masks => masks.Pair(pair.First, pair.Second).Z));
}
