namespace Supermask.Data.StandIn;

/// <summary>Turns the points of a stroke into the curve of a pen.</summary>
internal static class Spline
{
    private const int MovesPerSpan = 6;

    /// <summary>
    /// A Catmull-Rom curve through the points, as points close to each other. A repeated point stays a corner.
    /// </summary>
    public static IReadOnlyList<PagePoint> Through(IReadOnlyList<PagePoint> points)
    {
        var curve = new List<PagePoint>((points.Count * MovesPerSpan) + 1) { points[0] };
        for (var i = 0; i + 1 < points.Count; i++)
        {
            if (points[i] == points[i + 1])
            {
                continue;
            }

            var before = points[Math.Max(i - 1, 0)];
            var after = points[Math.Min(i + 2, points.Count - 1)];
            for (var step = 1; step <= MovesPerSpan; step++)
            {
                curve.Add(Between(before, points[i], points[i + 1], after, step / (double)MovesPerSpan));
            }
        }

        return curve;
    }

    private static PagePoint Between(PagePoint before, PagePoint from, PagePoint to, PagePoint after, double t) => new(
        Between(before.X, from.X, to.X, after.X, t), Between(before.Y, from.Y, to.Y, after.Y, t));

    private static double Between(double before, double from, double to, double after, double t)
    {
        var slopeFrom = (to - before) / 2;
        var slopeTo = (after - from) / 2;
        var square = t * t;
        var cube = square * t;
        return (((2 * cube) - (3 * square) + 1) * from) + ((cube - (2 * square) + t) * slopeFrom)
            + (((3 * square) - (2 * cube)) * to) + ((cube - square) * slopeTo);
    }
}
