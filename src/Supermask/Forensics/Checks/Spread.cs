using MathNet.Numerics.Distributions;

namespace Supermask.Forensics.Checks;

/// <summary>Whether masks have one density: the chi-squared test of equal binomial shares.</summary>
internal static class Spread
{
    /// <summary>The probability of numbers of ones at least as uneven, when every entry is 1 with one probability.</summary>
    public static double PValue(IReadOnlyList<int> ones, int entries)
    {
        var mean = ones.Average();
        var statistic = ones.Sum(each => (each - mean) * (each - mean)) / (mean * (1 - (mean / entries)));
        return 1 - ChiSquared.CDF(ones.Count - 1, statistic);
    }
}
