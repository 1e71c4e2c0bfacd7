using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>The colours of a range of values; what lies outside has the colour of the end.</summary>
/// <param name="Low">The value at which the colours begin.</param>
/// <param name="High">The value at which they end.</param>
/// <param name="First">Where they begin in <see cref="DivergingColors"/>.</param>
/// <param name="Last">Where they end there.</param>
internal sealed record ColorRamp(double Low, double High, double First, double Last)
{
    /// <summary>Orange below 0 and blue above, up to a bound on either side.</summary>
    public static ColorRamp AroundZero(double bound) => new(-bound, bound, -1, 1);

    /// <summary>Blue for what is good, up to a highest value.</summary>
    public static ColorRamp UpTo(double high) => new(0, high, 0, 1);

    /// <summary>Orange for errors, up to a highest value.</summary>
    public static ColorRamp OfErrorsUpTo(double high) => new(0, high, 0, -1);

    /// <summary>The colour of a value.</summary>
    public Color At(double value) => DivergingColors.At(First + ((Last - First) * Math.Clamp((value - Low) / (High - Low), 0, 1)));
}
