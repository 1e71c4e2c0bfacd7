using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>
/// A cube of side 1 as it is seen from afar, in front of one of its edges and from above: parallel lines stay parallel.
/// </summary>
/// <param name="Left">The left end of the picture, in pixels.</param>
/// <param name="Bottom">Its lower end.</param>
/// <param name="Size">Pixels of a side that is seen at right angles.</param>
internal sealed record Projection(double Left, double Bottom, double Size)
{
    private const double Azimuth = 38 * Math.PI / 180;
    private const double Elevation = 20 * Math.PI / 180;

    /// <summary>
    /// Where a point is seen: x runs from the left corner to the front one, y from the front one to the right one, z
    /// upwards.
    /// </summary>
    public Coordinates At(double x, double y, double z) => new(
        Left + (Size * ((x * Math.Cos(Azimuth)) + (y * Math.Sin(Azimuth)))),
        Bottom + (Size * (((1 - x) * Math.Sin(Azimuth) * Math.Sin(Elevation))
            + (y * Math.Cos(Azimuth) * Math.Sin(Elevation)) + (z * Math.Cos(Elevation)))));

    /// <summary>How far a point lies from the reader, to draw what is far first.</summary>
    public static double Distance(double x, double y) => ((1 - x) * Math.Sin(Azimuth)) + (y * Math.Cos(Azimuth));
}
