using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>The scale of colours to the right of a heat map.</summary>
/// <param name="Ramp">The colours.</param>
/// <param name="Name">What the values are.</param>
internal sealed record ColorScale(ColorRamp Ramp, string Name)
{
    /// <summary>Room that the scale, its numbers and its name take, in pixels.</summary>
    public const int Room = 92;

    private const int Width = 20;
    private const int Steps = 60;

    /// <summary>Draws it into a drawing in pixels.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="left">Its left side, from that of the drawing.</param>
    /// <param name="top">Its upper end, from that of the drawing.</param>
    /// <param name="height">Its height.</param>
    public void Draw(Drawing drawing, double left, double top, double height)
    {
        double Y(double share) => drawing.Height - top - (height * share);
        for (var step = 0; step < Steps; step++)
        {
            // Each step reaches under the next, so that no seam shows between them.
            var (start, end) = ((double)step / Steps, Math.Min(1, (step + 2.0) / Steps));
            var color = Ramp.At(Ramp.High - ((Ramp.High - Ramp.Low) * (step + 0.5) / Steps));
            drawing.Fill(new CoordinateRect(left, left + Width, Y(end), Y(start)), color);
        }

        var scale = Scale.Within(Ramp.Low, Ramp.High, 6);
        foreach (var tick in scale.Ticks)
        {
            var share = (Ramp.High - tick) / (Ramp.High - Ramp.Low);
            var label = new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Anchor: Anchor.Start, Right: 7, Down: Down(share));
            drawing.Write(left + Width, Y(share), label);
        }

        drawing.Write(left + Width, Y(0.5), new Label(Name, Ink.Text, Right: 54, IsUpright: true));
    }

    // Numbers at the ends stay beside the scale.
    private static double Down(double share) => share < 0.02 ? 11 : share > 0.98 ? 0 : 5;
}
