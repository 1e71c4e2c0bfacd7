using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// Two approaches compared pair by pair: on the same tasks, or on the same seeds. The test is Student's for the mean of the
/// differences, two-sided.
/// </summary>
/// <param name="Differences">The first approach less the second, one a pair.</param>
public sealed record PairedComparison(IReadOnlyList<double> Differences)
{
    // Percentages of two decimals, subtracted in binary, miss 0 by far less than this where they are equal.
    private const double Rounding = 1e-9;

    /// <summary>Mean of the differences.</summary>
    public double Lead => Differences.Average();

    /// <summary>Standard deviation of the differences; not a number for a single pair.</summary>
    public double Spread => Differences.StandardDeviation();

    /// <summary>Standard error of the mean of the differences; not a number for a single pair.</summary>
    public double StandardError => Spread / Math.Sqrt(Differences.Count);

    /// <summary>The mean in standard errors; 0 where every difference is 0.</summary>
    public double T => Differences.All(IsTie) ? 0 : Lead / StandardError;

    /// <summary>Two-sided p-value; 1 where every difference is 0 or there is a single pair, which tests nothing.</summary>
    public double P => Differences.Count < 2 || Differences.All(IsTie) ? 1
        : double.IsInfinity(T) ? 0
        : 2 * StudentT.CDF(0, 1, Differences.Count - 1, -Math.Abs(T));

    /// <summary>Pairs in which the first approach is ahead.</summary>
    public int Wins => Differences.Count(difference => !IsTie(difference) && difference > 0);

    /// <summary>Pairs in which the second approach is ahead.</summary>
    public int Losses => Differences.Count(difference => !IsTie(difference) && difference < 0);

    /// <summary>Pairs in which both are level.</summary>
    public int Ties => Differences.Count(IsTie);

    /// <summary>Compares two lists of the same length.</summary>
    public static PairedComparison Of(IEnumerable<double> first, IEnumerable<double> second) =>
        new([.. first.Zip(second, (one, other) => one - other)]);

    private static bool IsTie(double difference) => Math.Abs(difference) < Rounding;
}
