namespace Supermask.Measuring.Statistics;

/// <summary>
/// The exact sign-flip test of a mean (Fisher 1935): if the values lie evenly around a bound, each could as well lie as
/// far on its other side. It needs no normal distribution.
/// </summary>
public static class SignFlip
{
    /// <summary>The fewest values with which 5 % can be reached: all flips of 5 values give at least 1/32.</summary>
    public const int Fewest = 5;

    /// <summary>The most values whose flips are all tried, a million.</summary>
    public const int Most = 20;

    // Sums that differ by rounding alone count as equal.
    private const double Rounding = 1e-12;

    /// <summary>Whether the test of so many values is exact here and can reach 5 %.</summary>
    public static bool CanTest(int count) => count is >= Fewest and <= Most;

    /// <summary>
    /// The one-sided p-value that the mean lies above a bound: the share of all 2^n flips whose mean lies as high as
    /// the values' own.
    /// </summary>
    /// <param name="values">One value a seed.</param>
    /// <param name="bound">The bound.</param>
    /// <exception cref="ArgumentException">There are no values, or more than <see cref="Most"/>.</exception>
    public static double P(IReadOnlyList<double> values, double bound)
    {
        if (values.Count is 0 or > Most)
        {
            throw new ArgumentException($"All flips of 1 to {Most} values are tried, not of {values.Count}.", nameof(values));
        }

        Span<double> apart = stackalloc double[values.Count];
        var (sum, size) = (0.0, 0.0);
        for (var index = 0; index < apart.Length; index++)
        {
            apart[index] = values[index] - bound;
            sum += apart[index];
            size += Math.Abs(apart[index]);
        }

        return (double)AsHigh(apart, sum, Rounding * size) / (1 << apart.Length);
    }

    // In the order of a Gray code, in which one sign turns at a time.
    private static int AsHigh(Span<double> apart, double own, double tolerance)
    {
        var (count, sum) = (1, own);
        for (var flip = 1; flip < 1 << apart.Length; flip++)
        {
            var turned = int.TrailingZeroCount(flip);
            sum -= 2 * apart[turned];
            apart[turned] = -apart[turned];
            count += sum >= own - tolerance ? 1 : 0;
        }

        return count;
    }
}
