namespace Supermask.Data.StandIn;

/// <summary>An image while it is drawn: strokes of a round pen, then blur, then grey levels.</summary>
internal sealed class Ink
{
    private const int Side = Mnist.Side;
    private const double FarAway = 1000;

    // A move this short, squared, is a dot.
    private const double Shortest = 1e-9;

    // Over how many pixels a stroke's edge fades.
    private const double Edge = 1.2;

    // Distance of each pixel from the nearest stroke's edge; negative inside.
    private readonly double[] distances = new double[Mnist.Pixels];

    /// <summary>An empty image.</summary>
    public Ink() => Array.Fill(distances, FarAway);

    /// <summary>Draws a stroke whose radius grows evenly along it by the hand's taper.</summary>
    public void Draw(IReadOnlyList<PagePoint> stroke, Hand hand)
    {
        for (var i = 0; i + 1 < stroke.Count; i++)
        {
            var along = ((2.0 * i) / (stroke.Count - 1)) - 1;
            DrawMove(stroke[i], stroke[i + 1], hand.Radius * (1 + (hand.Taper * along)));
        }
    }

    /// <summary>Writes the grey levels, <c>[784]</c>.</summary>
    public void CopyTo(Span<byte> pixels, double blur)
    {
        var ink = new double[distances.Length];
        for (var i = 0; i < ink.Length; i++)
        {
            ink[i] = Math.Max(0, Math.Min(1, 0.5 - (distances[i] / Edge)));
        }

        var blurred = Blur(Blur(ink, blur, 1), blur, Side);
        for (var i = 0; i < blurred.Length; i++)
        {
            pixels[i] = (byte)((blurred[i] * byte.MaxValue) + 0.5);
        }
    }

    private void DrawMove(PagePoint from, PagePoint to, double radius)
    {
        var reach = radius + Edge;
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var perLength = 1 / Math.Max((dx * dx) + (dy * dy), Shortest);
        var (left, right) = (First(from.X, to.X, reach), Last(from.X, to.X, reach));
        for (var y = First(from.Y, to.Y, reach); y <= Last(from.Y, to.Y, reach); y++)
        {
            for (var x = left; x <= right; x++)
            {
                var (px, py) = (x - from.X, y - from.Y);
                var along = Math.Max(0, Math.Min(1, ((px * dx) + (py * dy)) * perLength));
                var (awayX, awayY) = (px - (along * dx), py - (along * dy));
                var square = (awayX * awayX) + (awayY * awayY);
                ref var nearest = ref distances[(y * Side) + x];
                var bound = nearest + radius;
                if (bound > 0 && square < bound * bound)
                {
                    nearest = Math.Sqrt(square) - radius;
                }
            }
        }
    }

    private static int First(double one, double other, double reach) =>
        Math.Max(0, (int)(Math.Min(one, other) - reach));

    private static int Last(double one, double other, double reach) =>
        Math.Min(Side - 1, (int)(Math.Max(one, other) + reach) + 1);

    /// <summary>Each pixel gives a share of its ink to its two neighbours along one direction.</summary>
    private static double[] Blur(double[] ink, double share, int step)
    {
        var blurred = new double[ink.Length];
        for (var i = 0; i < ink.Length; i++)
        {
            var before = i >= step ? ink[i - step] : 0;
            var after = i + step < ink.Length ? ink[i + step] : 0;
            blurred[i] = ((1 - (2 * share)) * ink[i]) + (share * (before + after));
        }

        return blurred;
    }
}
