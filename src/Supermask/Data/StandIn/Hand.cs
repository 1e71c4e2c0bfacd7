using Supermask.Common;

namespace Supermask.Data.StandIn;

/// <summary>
/// How one digit was written: everything random about it apart from the way that was chosen and the jitter of its
/// points. Lengths are in pixels, or in heights of the digit.
/// </summary>
internal sealed record Hand
{
    /// <summary>Draws a hand.</summary>
    public static Hand Draw(CounterRandom random) => new()
    {
        Jitter = random.Between(0.02, 0.065),
        Width = random.Between(0.45, 1.1),
        Slant = 0.15 + random.Around0(0.25),
        Turn = random.Around0(0.08),
        BendX = random.Around0(0.25),
        BendY = random.Around0(0.2),
        WaistX = random.Around0(0.2),
        WaistY = random.Around0(0.22),
        Size = random.Between(17, 20),
        ShiftX = random.Around0(0.6),
        ShiftY = random.Around0(0.6),
        Radius = random.Between(0.75, 1.8),
        Taper = random.Between(-0.3, 0.3),
        Blur = random.Between(0.01, 0.13),
    };

    /// <summary>Standard deviation of each point's own displacement, in heights.</summary>
    public required double Jitter { get; init; }

    /// <summary>Width of the page in its heights.</summary>
    public required double Width { get; init; }

    /// <summary>How far the top lies to the right of the bottom, in heights.</summary>
    public required double Slant { get; init; }

    /// <summary>Tangent of half the angle by which the digit is turned.</summary>
    public required double Turn { get; init; }

    /// <summary>How far the middle lies to the side of both ends, in heights, four times.</summary>
    public required double BendX { get; init; }

    /// <summary>How far the middle lies below both sides, in heights, four times.</summary>
    public required double BendY { get; init; }

    /// <summary>How far the middle is moved to the right while both sides stay, in widths, four times.</summary>
    public required double WaistX { get; init; }

    /// <summary>How far the middle is moved down while top and bottom stay, in heights, four times.</summary>
    public required double WaistY { get; init; }

    /// <summary>The longer side of the digit with its ink, in pixels; MNIST's digits were fitted to 20.</summary>
    public required double Size { get; init; }

    /// <summary>How far the digit's middle lies to the right of the image's, in pixels.</summary>
    public required double ShiftX { get; init; }

    /// <summary>How far the digit's middle lies below the image's, in pixels.</summary>
    public required double ShiftY { get; init; }

    /// <summary>Half the thickness of a stroke, in pixels.</summary>
    public required double Radius { get; init; }

    /// <summary>How much thicker strokes end than they begin, as a share of the radius.</summary>
    public required double Taper { get; init; }

    /// <summary>The share of its ink that a pixel gives to each neighbour.</summary>
    public required double Blur { get; init; }

    /// <summary>Where a place on the page comes to lie, in heights, before size and shift.</summary>
    public PagePoint Place(PagePoint point)
    {
        var fromMiddleX = Stretch(point.X - 0.5, WaistX);
        var fromMiddleY = Stretch(point.Y - 0.5, WaistY);
        var x = (fromMiddleX * Width) + (BendX * fromMiddleY * fromMiddleY) - (Slant * fromMiddleY);
        var y = fromMiddleY + (BendY * fromMiddleX * fromMiddleX);

        // Sine and cosine of an angle from the tangent of its half: no call whose last bit differs between platforms.
        var square = Turn * Turn;
        var (sine, cosine) = (2 * Turn / (1 + square), (1 - square) / (1 + square));
        return new PagePoint((cosine * x) - (sine * y), (sine * x) + (cosine * y));
    }

    /// <summary>Moves the middle, 0, and leaves both ends, -0.5 and 0.5.</summary>
    private static double Stretch(double x, double waist) => x + (waist * (0.25 - (x * x)));
}
