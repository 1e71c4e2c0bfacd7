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

        double[] apart = [.. values.Select(value => value - bound)];
        var tolerance = Rounding * apart.Sum(Math.Abs);
        return Light(SumsOf(apart[..(apart.Length / 2)]), SumsOf(apart[(apart.Length / 2)..]), tolerance / 2) / (double)(1 << apart.Length);
    }

    // A flip leaves the sum as high where what it turns round adds up to nothing or less: pairs of a sum of one half and one of the other.
    private static long Light(double[] one, double[] other, double most)
    {
        var (count, light) = (0L, other.Length);
        foreach (var sum in one)
        {
            while (light > 0 && sum + other[light - 1] > most)
            {
                light--;
            }

            count += light;
        }

        return count;
    }

    // Of every choice among some values, in ascending order.
    private static double[] SumsOf(double[] values)
    {
        var sums = new double[1 << values.Length];
        for (var choice = 1; choice < sums.Length; choice++)
        {
            sums[choice] = sums[choice & (choice - 1)] + values[int.TrailingZeroCount(choice)];
        }

        Array.Sort(sums);
        return sums;
    }
}
