using ScottPlot;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// Numbers with their intervals over something that can be counted, in several series that differ in colour and shape; joined by
/// lines where one follows from the other.
/// </summary>
/// <param name="words">What it is called and what is said of it.</param>
/// <param name="series">The series; at least one, each with at least one point.</param>
public sealed class SeriesFigure(SeriesWords words, IReadOnlyList<Series> series) : IFigure
{
    private const int Width = 632;
    private const int PlotHeight = 300;
    private const int Left = 62;
    private const int Right = 24;
    private const int Foot = 52;
    private const int LegendRow = 21;
    private const int LegendTop = 26;
    private const int LegendGap = 14;

    // So far apart stand the points of two series over the same number, that neither hides the other.
    private const double Apart = 7;

    private static readonly MarkerShape[] Shapes =
        [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.OpenDiamond];

    private static readonly int[] RoundSteps = [1, 2, 5];

    private readonly double[] numbers = NumbersOf(series);

    private readonly Spread upward = words.End is { } end
        ? Spread.Of(series.SelectMany(each => each.Points).Select(point => point.Value), words.Bounds).Around0(end)
        : Spread.Of(series.SelectMany(each => each.Points).Select(point => point.Value), words.Bounds).From(words.Start);

    private readonly Spread across = AcrossOf(words, NumbersOf(series));

    /// <inheritdoc/>
    public string Id => words.Id;

    /// <inheritdoc/>
    public string Title => words.Title;

    /// <inheritdoc/>
    public string Caption => words.Caption;

    /// <inheritdoc/>
    public string Alternative => $"{words.Upward} over {words.Across}. " + string.Join(" ", series.Select(each =>
        $"{each.Name}: " + string.Join("; ", each.Points.Select(point =>
            $"{(point.Label.Length > 0 ? $"{point.Label} at " : "")}{words.ShowAcross(point.X)}, {point.Value.PlusMinus(words.Decimals)}")) + "."));

    /// <inheritdoc/>
    public CsvText Data => new(
        ["series", "label", words.Across, words.Upward, "low", "high", "n"],
        [.. from each in series
            from point in each.Points
            select (string[])
            [
                each.Name, point.Label, CsvText.Exact(point.X), CsvText.Exact(point.Value.Mean), CsvText.Exact(point.Value.Low),
                CsvText.Exact(point.Value.High), CsvText.Whole(point.Value.Count),
            ]]);

    private int Height => LegendTop + (series.Count * LegendRow) + LegendGap + PlotHeight + Foot;

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var drawing = Drawing.InPixels(Width, Height);
        DrawAxes(drawing);
        var labels = new PointLabels(drawing);
        foreach (var (index, each) in series.Index())
        {
            DrawSeries(drawing, index, each, labels);
        }

        labels.Write();
        return drawing;
    }

    private static double[] NumbersOf(IReadOnlyList<Series> series) => [.. series.SelectMany(each => each.Points).Select(point => point.X).Distinct().Order()];

    private static Spread AcrossOf(SeriesWords words, double[] numbers) =>
        Spread.Of(numbers.Select(number => Interval.Certain(PlaceOf(number, words, numbers))));

    private static double PlaceOf(double value, SeriesWords words, double[] numbers) =>
        words.IsEvenlySpaced ? Array.IndexOf(numbers, value) : words.IsLogarithmic ? Math.Log10(value) : value;

    private double X(double value) => Left + ((Width - Left - Right) * across.ShareOf(PlaceOf(value, words, numbers)));

    private double Y(double value) => Foot + (PlotHeight * upward.ShareOf(value));

    private void DrawAxes(Drawing drawing)
    {
        var scale = Scale.Within(upward.Low, upward.High, 7);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(Left, Y(tick), Width - Right, Y(tick), words.HasLineAt0 && tick == 0 ? Ink.Muted : Ink.Rule);
            drawing.Write(Left, Y(tick), new Label(words.ShowUpward?.Invoke(tick) ?? Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Anchor: Anchor.End, Right: -9, Down: 4));
        }

        foreach (var tick in TicksAcross())
        {
            drawing.Line(X(tick), Foot, X(tick), Foot - 5, Ink.Muted);
            drawing.Write(X(tick), Foot, new Label(words.ShowAcross(tick), Ink.Muted, Size: 12, Down: 19));
        }

        drawing.Line(Left, Foot, Width - Right, Foot, Ink.Muted);
        drawing.Write(Left + ((Width - Left - Right) / 2.0), 8, new Label(words.Across, Ink.Muted, Down: 2));
        drawing.Write(0, Height, new Label(words.Upward, Ink.Muted, Anchor: Anchor.Start, Down: 13));
    }

    // Few numbers stand below their points; where they are many, the axis has round ones.
    private IEnumerable<double> TicksAcross()
    {
        if (words.HasTicksAtPoints)
        {
            return numbers;
        }

        return words.IsLogarithmic
            ? from power in Enumerable.Range((int)Math.Floor(across.Low), (int)Math.Ceiling(across.High) - (int)Math.Floor(across.Low) + 1)
              from step in RoundSteps
              let tick = step * Math.Pow(10, power)
              where Math.Log10(tick) >= across.Low && Math.Log10(tick) <= across.High && (step == 1 || across.High - across.Low < 2)
              select tick
            : Scale.Within(across.Low, across.High, 8).Ticks;
    }

    private void DrawSeries(Drawing drawing, int index, Series each, PointLabels labels)
    {
        var ink = Ink.OfSeries[index % Ink.OfSeries.Count];
        var aside = words.IsJoined ? (index - ((series.Count - 1) / 2.0)) * Apart : 0;
        SeriesPoint[] points = [.. each.Points.OrderBy(point => point.X)];
        foreach (var (from, to) in words.IsJoined ? points.Zip(points.Skip(1)) : [])
        {
            drawing.Line(X(from.X) + aside, Y(from.Value.Mean), X(to.X) + aside, Y(to.Value.Mean), ink, 1.5f);
        }

        foreach (var point in points)
        {
            var (x, y) = (X(point.X) + aside, Y(point.Value.Mean));
            labels.Add(point.Label, x, y);
            if (!upward.Holds(point.Value.Mean))
            {
                drawing.Write(x, y, new Label(point.Value.Mean > upward.High ? "↑" : "↓", ink, Size: 15, Down: 5, IsBold: true));
                continue;
            }

            if (double.IsFinite(point.Value.Low))
            {
                drawing.Line(x, Y(point.Value.Low), x, Y(point.Value.High), ink, 2);
            }

            Mark(drawing, index, x, y);
        }

        var line = Height - LegendTop - ((index + 0.5) * LegendRow);
        Mark(drawing, index, Left + 6, line);
        drawing.Write(Left + 6, line, new Label(each.Name, Ink.Text, Anchor: Anchor.Start, Right: 14, Down: 4.5));
    }

    private static void Mark(Drawing drawing, int index, double x, double y)
    {
        var (ink, shape) = (Ink.OfSeries[index % Ink.OfSeries.Count], Shapes[index % Shapes.Length]);
        if (shape == MarkerShape.OpenDiamond)
        {
            drawing.MarkOpen(x, y, shape, 11, ink);
        }
        else
        {
            drawing.Mark(x, y, shape, shape == MarkerShape.FilledTriangleUp ? 12 : 9, ink.Color);
        }
    }
}
