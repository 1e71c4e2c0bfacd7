using MathNet.Numerics.Distributions;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// The independent two-sample t-test with pooled variance on the entries of two masks of equal size (4.1.2; A2). It
/// compares the masks' shares of ones; where the ones are plays no part.
/// </summary>
/// <param name="T">The statistic.</param>
/// <param name="DegreesOfFreedom">Entries of both masks less 2: 179,998 for two of 90,000.</param>
/// <param name="P">Two-sided p-value.</param>
public sealed record PooledTTest(double T, double DegreesOfFreedom, double P)
{
    /// <summary>The test of two masks from their counts.</summary>
    /// <param name="entries">Entries of each mask.</param>
    /// <param name="firstOnes">Entries that are 1 in the first.</param>
    /// <param name="secondOnes">Entries that are 1 in the second.</param>
    public static PooledTTest OfCounts(int entries, int firstOnes, int secondOnes)
    {
        var (first, second) = ((double)firstOnes / entries, (double)secondOnes / entries);
        var squares = (entries * first * (1 - first)) + (entries * second * (1 - second));
        var freedom = (2.0 * entries) - 2;
        var error = Math.Sqrt(squares / freedom * 2 / entries);
        var t = error > 0 ? (first - second) / error : first.CompareTo(second) switch
        {
            0 => 0,
            var sign => sign * double.PositiveInfinity,
        };
        return new PooledTTest(t, freedom, 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(t)));
    }
}
