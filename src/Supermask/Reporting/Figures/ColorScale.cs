using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>The scale of colours to the right of a heat map.</summary>
/// <param name="drawing">The heat map, in cells from its upper left corner.</param>
/// <param name="cells">Cells along a side of the heat map.</param>
/// <param name="bound">The value at which the colours end, on either side of 0.</param>
internal sealed class ColorScale(Drawing drawing, int cells, double bound)
{
    /// <summary>Cells that the scale takes to the right of the last column.</summary>
    public const int Width = 1;

    private const int Steps = 60;
    private readonly double left = cells + 0.5;
    private readonly double right = cells + Width;

    /// <summary>Draws it under a name.</summary>
    public void Draw(string name)
    {
        for (var step = 0; step < Steps; step++)
        {
            // Each step reaches under the next, so that no seam shows between them.
            var (top, bottom) = (cells * (double)step / Steps, Math.Min(cells, cells * (step + 2.0) / Steps));
            drawing.Fill(new CoordinateRect(left, right, top, bottom), DivergingColors.At(1 - (2 * (step + 0.5) / Steps)));
        }

        var scale = Scale.Within(-bound, bound, 6);
        foreach (var tick in scale.Ticks)
        {
            var down = tick == bound ? 11 : tick == -bound ? 0 : 5;
            var label = new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Anchor: Anchor.Start, Right: 7, Down: down);
            drawing.Write(right, cells * (1 - (tick / bound)) / 2, label);
        }

        drawing.Write(right, cells / 2.0, new Label(name, Ink.Text, Right: 52, IsUpright: true));
    }
}
