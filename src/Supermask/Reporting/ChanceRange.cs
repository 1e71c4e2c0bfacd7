using MathNet.Numerics.Distributions;

namespace Supermask.Reporting;

/// <summary>How far chance alone carries a mean over seeds.</summary>
public static class ChanceRange
{
    /// <summary>The share of means that lie within the range where masks are independent.</summary>
    public const double Share = 0.95;

    /// <summary>
    /// Half the width of the range of a mean of <paramref name="seeds"/> values of z, each of which has mean 0 and
    /// standard deviation 1 for independent masks.
    /// </summary>
    public static double OfMeanZ(int seeds) => Normal.InvCDF(0, 1, (1 + Share) / 2) / Math.Sqrt(seeds);
}
