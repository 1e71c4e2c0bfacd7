using ScottPlot;
using Supermask.Judging;
using Supermask.Reporting.Site;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// The mean that decides a claim with its interval, record by record, over the values at which the comparison holds.
/// </summary>
public sealed class TrendFigure : IFigure
{
    /// <summary>The records that are shown at most: the latest.</summary>
    public const int Latest = 24;

    private const int FigureWidth = 632;
    private const int FigureHeight = 150;
    private const int LeftRoom = 64;
    private const int RightRoom = 24;
    private const int AxisHeight = 26;
    private const int TopRoom = 8;
    private const double MarginOfAxis = 0.08;

    private readonly ClaimEvidence claim;
    private readonly IReadOnlyList<TrendPoint> points;

    private TrendFigure(ClaimEvidence claim, IReadOnlyList<TrendPoint> points) => (this.claim, this.points) = (claim, points);

    /// <inheritdoc/>
    public string Id => $"{FileNames.Safe(claim.Id)}-trend";

    /// <inheritdoc/>
    public string Title => $"{claim.Deciding.Quantity}, record by record";

    /// <inheritdoc/>
    public string Caption => $"The mean and its 90 % interval in each record that differs from the one before, oldest first. "
        + (claim.Deciding.Accepted is null ? "" : "The band holds the values that would pass now. ")
        + $"n = {CsvText.Whole(points.Count)} records; the last: {Conditions.Of(claim).Line(claim.N, claim.Deciding.CountedAs)}";

    /// <inheritdoc/>
    public string Alternative => "One point a record. " + string.Join("; ", points.Select(point => $"{point.Day}: {point.Claim.Measured}")) + ".";

    /// <inheritdoc/>
    public CsvText Data => new(
        ["record", "date", "mean", "low", "high", "n", "verdict"],
        [.. points.Index().Select(point => (string[])
        [
            CsvText.Whole(point.Index + 1), point.Item.Day, Exact(point.Item.Claim.Mean), Exact(point.Item.Claim.Low),
            Exact(point.Item.Claim.High), CsvText.Whole(point.Item.Claim.N), point.Item.Claim.Verdict.InWords(),
        ])]);

    /// <summary>
    /// The figure of a claim; null where fewer than two records have a number for what decides it now, or all have the same.
    /// </summary>
    /// <param name="claim">The claim as it was measured for the report.</param>
    /// <param name="points">What the records say of it, oldest first.</param>
    public static TrendFigure? Of(ClaimEvidence claim, IReadOnlyList<TrendPoint> points)
    {
        var (quantity, unit) = (claim.Deciding.Quantity, claim.Deciding.Unit);
        var shown = points.Where(point => point.Claim.Mean is not null && (point.Claim.Quantity, point.Claim.Unit) == (quantity, unit))
            .TakeLast(Latest).ToArray();
        return shown.Select(point => point.Claim.Mean).Distinct().Count() > 1 ? new TrendFigure(claim, shown) : null;
    }

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var (low, high) = Range();
        var drawing = new Drawing(
            FigureWidth, FigureHeight, new PixelPadding(LeftRoom, RightRoom, AxisHeight, TopRoom), new AxisLimits(-0.5, points.Count - 0.5, low, high));
        DrawGround(drawing, low, high);
        foreach (var (x, point) in points.Index())
        {
            var claimed = point.Claim;
            if (x > 0)
            {
                drawing.Line(x - 1, points[x - 1].Claim.Mean!.Value, x, claimed.Mean!.Value, Ink.Muted);
            }

            if (claimed is { Low: { } from, High: { } to } && from < to)
            {
                drawing.Line(x, from, x, to, Ink.Measured, 2);
            }
        }

        foreach (var (x, point) in points.Index())
        {
            drawing.Mark(x, point.Claim.Mean!.Value, MarkerShape.FilledSquare, 8, Ink.Measured.Color);
        }

        drawing.Write(0, low, new Label(points[0].Day, Ink.Muted, Size: 12, Anchor: Anchor.Start, Right: -4, Down: 18));
        drawing.Write(points.Count - 1, low, new Label(points[^1].Day, Ink.Muted, Size: 12, Anchor: Anchor.End, Right: 4, Down: 18));
        return drawing;
    }

    private static string Exact(double? number) => number is { } value ? CsvText.Exact(value) : "";

    private void DrawGround(Drawing drawing, double low, double high)
    {
        var (left, right) = (-0.5, points.Count - 0.5);
        if (claim.Deciding.Accepted is { } accepted && Math.Max(low, accepted.Low ?? low) < Math.Min(high, accepted.High ?? high))
        {
            var band = new CoordinateRect(left, right, Math.Max(low, accepted.Low ?? low), Math.Min(high, accepted.High ?? high));
            drawing.Fill(band, Ink.Published.Color.WithAlpha(0.16));
        }

        var scale = Scale.Within(low, high, 4);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(left, tick, right, tick, Ink.Rule);
            drawing.Write(left, tick, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Anchor: Anchor.End, Right: -8, Down: 4));
        }
    }

    private (double Low, double High) Range()
    {
        var values = points.SelectMany(point => new[] { point.Claim.Mean, point.Claim.Low, point.Claim.High }).OfType<double>().ToArray();
        var room = MarginOfAxis * (values.Max() - values.Min());
        return (values.Min() - room, values.Max() + room);
    }
}
