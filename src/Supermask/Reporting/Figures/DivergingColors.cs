using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>
/// Colours for values on either side of 0: orange below, blue above, near white at 0. Blue and orange are told apart
/// with every common colour deficiency, and both grow darker away from 0.
/// </summary>
internal static class DivergingColors
{
    private static readonly Color[] Stops =
    [
        Color.FromHex("#8C3D04"),
        Color.FromHex("#D9822B"),
        Color.FromHex("#F6F5F2"),
        Color.FromHex("#4A90C8"),
        Color.FromHex("#0A3F74"),
    ];

    /// <summary>The colour of a value from -1 to 1; what lies outside has the colour of the end.</summary>
    public static Color At(double value)
    {
        var place = (Math.Clamp(value, -1, 1) + 1) / 2 * (Stops.Length - 1);
        var stop = Math.Min((int)place, Stops.Length - 2);
        var share = place - stop;
        byte Mix(byte from, byte to) => (byte)Math.Round(from + (share * (to - from)));
        var (low, high) = (Stops[stop], Stops[stop + 1]);
        return new Color(Mix(low.R, high.R), Mix(low.G, high.G), Mix(low.B, high.B));
    }

    /// <summary>Black or white, whichever reads better on a colour (contrast as WCAG 2.2 defines it).</summary>
    public static string TextOn(Color ground) => Luminance(ground) > 0.18 ? "#15191C" : "#FFFFFF";

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
