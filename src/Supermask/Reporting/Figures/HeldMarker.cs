using ScottPlot;
using SkiaSharp;

namespace Supermask.Reporting.Figures;

/// <summary>
/// A marker made of corners that holds its path until it is drawn. ScottPlot's own let go of it before, and SkiaSharp keeps
/// no argument alive (mono/SkiaSharp, issue 2821): a collection at that moment ends the process.
/// </summary>
internal sealed class HeldMarker : IMarker
{
    private static readonly HeldMarker OpenDiamond = new(isFilled: false, reach: 1 / 2.0, (1, 0), (0, 1), (-1, 0), (0, -1));

    // An equilateral triangle whose sides are as long as the marker is large.
    private static readonly HeldMarker FilledTriangleUp =
        new(isFilled: true, reach: 1 / Math.Sqrt(3), (0, -1), (Math.Sqrt(3) / 2, 0.5), (-Math.Sqrt(3) / 2, 0.5));

    private readonly bool isFilled;
    private readonly double reach;
    private readonly (double X, double Y)[] corners;

    private HeldMarker(bool isFilled, double reach, params (double X, double Y)[] corners) =>
        (this.isFilled, this.reach, this.corners) = (isFilled, reach, corners);

    /// <summary>What draws a shape; null where ScottPlot draws it without a path.</summary>
    /// <exception cref="ArgumentException">ScottPlot draws it by a path that it does not hold.</exception>
    public static HeldMarker? Of(MarkerShape shape) => shape switch
    {
        MarkerShape.FilledCircle or MarkerShape.FilledSquare => null,
        MarkerShape.OpenDiamond => OpenDiamond,
        MarkerShape.FilledTriangleUp => FilledTriangleUp,
        _ => throw new ArgumentException($"Markers of the shape {shape} are not held while they are drawn; give them corners here.", nameof(shape)),
    };

    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        using var path = new SKPath();
        path.AddPoly([.. corners.Select(corner => new SKPoint(
            (float)(center.X + (corner.X * reach * size)), (float)(center.Y + (corner.Y * reach * size))))]);
        if (isFilled)
        {
            ScottPlot.Drawing.FillPath(canvas, paint, path, markerStyle.FillStyle);
        }
        else
        {
            ScottPlot.Drawing.DrawPath(canvas, paint, path, markerStyle.LineStyle);
        }
    }
}
