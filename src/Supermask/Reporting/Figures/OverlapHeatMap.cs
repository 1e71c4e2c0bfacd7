using ScottPlot;
using Supermask.Experiments;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// How far the overlap of every pair lies above or below chance: mean z over seeds, on colours that are symmetric around
/// 0 and can be told apart by readers of every colour vision.
/// </summary>
/// <param name="study">The trained networks.</param>
/// <param name="bound">The value of z at which colours end, the same for all variants so that they can be compared.</param>
/// <param name="conditions">Under what conditions they were trained.</param>
public sealed class OverlapHeatMap(OverlapStudy study, double bound, Conditions conditions) : IFigure
{
    private const int Cell = 44;
    private const double SmallestBound = 2;

    // Where the scale of colours stands, in cells to the right of the last column.
    private const double ScaleLeft = 0.5;
    private const double ScaleRight = 1;

    private readonly int tasks = study.Masks[0].Masks.Count;
    private readonly double expected = ChanceRange.OfMeanZ(study.Runs.Count);

    /// <inheritdoc/>
    public string Id => $"overlap-z-{study.Variant}";

    /// <inheritdoc/>
    public string Title => $"Overlap of the {study.Variant} tasks against chance";

    /// <inheritdoc/>
    public string Caption => "Mean over seeds of z: how many standard deviations of independent masks the overlap of a pair lies above chance. "
        + $"Chance alone leaves 95 % of the cells within ±{expected.Fixed(2)}; bold ones lie outside, {Outside} of {study.Masks[0].Pairs.Count} pairs, "
        + $"where chance gives {((1 - ChanceRange.Share) * study.Masks[0].Pairs.Count).Fixed(1)}. {conditions.Line(study.Runs.Count)}";

    /// <inheritdoc/>
    public string Alternative => $"Heat map of {tasks} by {tasks} tasks. Mean z of a pair runs from {Values().Min().Fixed(2)} to {Values().Max().Fixed(2)}, "
        + $"on average {Values().Average().Fixed(2)}; {Outside} of {study.Masks[0].Pairs.Count} pairs lie beyond ±{expected.Fixed(2)}.";

    private int Outside => Values().Count(z => Math.Abs(z) > expected);

    /// <summary>The value of z at which the colours of some studies end: the largest in size, rounded up.</summary>
    public static double BoundOf(IEnumerable<OverlapStudy> studies) => Math.Ceiling(studies
        .SelectMany(study => study.Masks[0].Pairs.Select(pair => Math.Abs(MeanZ(study, pair.First, pair.Second))))
        .Append(SmallestBound).Max());

    /// <inheritdoc/>
    public Drawing Draw()
    {
        const int Left = 62, Right = 86, Top = 12, Bottom = 58;
        var drawing = new Drawing(
            (int)((tasks + ScaleRight) * Cell) + Left + Right,
            (tasks * Cell) + Top + Bottom,
            new PixelPadding(Left, Right, Bottom, Top),
            new AxisLimits(0, tasks + ScaleRight, tasks, 0));
        for (var task = 0; task < tasks; task++)
        {
            drawing.Write(0, task + 0.5, new Label($"{task}", Ink.Muted, Right: -14, Down: 5));
            drawing.Write(task + 0.5, tasks, new Label($"{task}", Ink.Muted, Down: 20));
            DrawRow(drawing, task);
        }

        drawing.Write(tasks / 2.0, tasks, new Label("other task", Ink.Text, Down: 46));
        drawing.Write(0, tasks / 2.0, new Label("task", Ink.Text, Right: -42, IsUpright: true));
        DrawScale(drawing);
        return drawing;
    }

    private void DrawRow(Drawing drawing, int row)
    {
        for (var column = 0; column < tasks; column++)
        {
            if (column == row)
            {
                drawing.Write(column + 0.5, row + 0.5, new Label(ReportTable.None, Ink.Muted, Down: 4));
                continue;
            }

            var z = MeanZ(study, row, column);
            var ground = DivergingColors.At(z / bound);
            drawing.Fill(new CoordinateRect(column + 0.02, column + 0.98, row + 0.02, row + 0.98), ground);
            drawing.Write(column + 0.5, row + 0.5, new Label(
                z.Fixed(1).Replace('-', '−'), Ink.Text, Down: 5, IsBold: Math.Abs(z) > expected, Color: DivergingColors.TextOn(ground)));
        }
    }

    private void DrawScale(Drawing drawing)
    {
        const int Steps = 60;
        for (var step = 0; step < Steps; step++)
        {
            // Each step reaches under the next, so that no seam shows between them.
            var (low, high) = (tasks * (double)step / Steps, Math.Min(tasks, tasks * (step + 2.0) / Steps));
            drawing.Fill(new CoordinateRect(tasks + ScaleLeft, tasks + ScaleRight, low, high), DivergingColors.At(1 - (2 * (step + 0.5) / Steps)));
        }

        foreach (var tick in Scale.Within(-bound, bound, 6).Ticks)
        {
            drawing.Write(tasks + ScaleRight, tasks * (1 - (tick / bound)) / 2, new Label(
                tick.Fixed(1).Replace('-', '−'), Ink.Muted, Anchor: Anchor.Start, Right: 7, Down: tick == bound ? 11 : tick == -bound ? 0 : 5));
        }

        drawing.Write(tasks + ScaleRight, tasks / 2.0, new Label("z against chance", Ink.Text, Right: 52, IsUpright: true));
    }

    private double[] Values() => [.. study.Masks[0].Pairs.Select(pair => MeanZ(study, pair.First, pair.Second))];

    private static double MeanZ(OverlapStudy study, int first, int second) => study.Masks.Average(masks => masks.Pair(first, second).Z);
}
