using Supermask.Common;

namespace Supermask.Data.StandIn;

/// <summary>Writes a digit: from a skeleton and a hand to the path of the pen over the image.</summary>
internal static class Writing
{
    private const double Middle = (Mnist.Side - 1) / 2.0;

    /// <summary>The strokes, each as points close to each other, in pixels.</summary>
    public static IReadOnlyList<IReadOnlyList<PagePoint>> Write(int digit, Hand hand, CounterRandom random)
    {
        var ways = Skeletons.OfDigit[digit];
        var strokes = ways[random.Below(ways.Count)]
            .Select(stroke => Spline.Through(Jitter(stroke, hand.Jitter, random)))
            .Select(stroke => stroke.Select(hand.Place).ToArray())
            .ToArray();
        return Fit(strokes, hand);
    }

    /// <summary>Displaces each point; the two points of a corner stay together.</summary>
    private static PagePoint[] Jitter(PagePoint[] points, double amount, CounterRandom random)
    {
        var moved = new PagePoint[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            moved[i] = i > 0 && points[i] == points[i - 1]
                ? moved[i - 1]
                : new PagePoint(points[i].X + random.Around0(amount), points[i].Y + random.Around0(amount));
        }

        return moved;
    }

    /// <summary>
    /// Scales the strokes so that their longer side with the ink has the hand's size, and lays the middle of the path
    /// on the middle of the image, as MNIST's centre of mass was, no nearer to the edge than the ink is wide.
    /// </summary>
    private static PagePoint[][] Fit(PagePoint[][] strokes, Hand hand)
    {
        var all = strokes.SelectMany(stroke => stroke).ToArray();
        var (left, right) = (all.Min(point => point.X), all.Max(point => point.X));
        var (top, bottom) = (all.Min(point => point.Y), all.Max(point => point.Y));
        var scale = (hand.Size - (2 * hand.Radius)) / Math.Max(right - left, bottom - top);
        var margin = 2 + (hand.Radius * (1 + Math.Abs(hand.Taper)));
        var centreX = scale * all.Sum(point => point.X) / all.Length;
        var centreY = scale * all.Sum(point => point.Y) / all.Length;
        var shiftX = Inside(Middle + hand.ShiftX - centreX, scale * left, scale * right, margin);
        var shiftY = Inside(Middle + hand.ShiftY - centreY, scale * top, scale * bottom, margin);
        return [.. strokes.Select(stroke => stroke
            .Select(point => new PagePoint((scale * point.X) + shiftX, (scale * point.Y) + shiftY)).ToArray())];
    }

    private static double Inside(double shift, double low, double high, double margin) =>
        Math.Max(margin - low, Math.Min(Mnist.Side - 1 - margin - high, shift));
}
