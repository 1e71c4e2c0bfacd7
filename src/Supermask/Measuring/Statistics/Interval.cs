using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Supermask.Measuring.Statistics;

/// <summary>A mean with its confidence interval.</summary>
/// <param name="Mean">The mean of the values.</param>
/// <param name="Low">Lower end; minus infinity where one value leaves the spread unknown.</param>
/// <param name="High">Upper end.</param>
/// <param name="Count">Number of values.</param>
public sealed record Interval(double Mean, double Low, double High, int Count)
{
    /// <summary>
    /// The confidence of every interval: 90 %, so that each end is missed in at most 5 % of cases and a decision that
    /// rests on one end is wrong in at most 5 % (the convention of two one-sided tests, Schuirmann 1987).
    /// </summary>
    public const double Level = 0.90;

    /// <summary>The share of wrong decisions that one end allows: 5 %.</summary>
    public const double OneSidedError = (1 - Level) / 2;

    // Quantiles of Student's distribution for up to this many values, which take long to find.
    private static readonly ImmutableArray<double> Quantiles = [.. Enumerable.Range(1, 99).Select(FindQuantile)];

    /// <summary>Whether it has no width: a value that is certain, or the same for every seed.</summary>
    [JsonIgnore]
    public bool IsPoint => Low == High;

    /// <summary>A value known without error, which is its own interval.</summary>
    public static Interval Certain(double value) => new(value, value, value, 1);

    /// <summary>Student's interval of the mean of independent values, one a seed.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Interval Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException("At least one value is needed.", nameof(values));
        }

        if (values.Count > 1 && values.All(value => value == values[0]))
        {
            return new Interval(values[0], values[0], values[0], values.Count);
        }

        var mean = values.Average();
        var half = HalfWidth(values.StandardDeviation(), values.Count);
        return new Interval(mean, mean - half, mean + half, values.Count);
    }

    /// <summary>Half the width of the interval of a mean of <paramref name="count"/> values with this spread.</summary>
    public static double HalfWidth(double standardDeviation, int count)
    {
        if (count < 2)
        {
            return double.PositiveInfinity;
        }

        return standardDeviation == 0
            ? 0
            : Quantile(count - 1) * standardDeviation / Math.Sqrt(count);
    }

    private static double Quantile(int freedom) =>
        freedom <= Quantiles.Length ? Quantiles[freedom - 1] : FindQuantile(freedom);

    private static double FindQuantile(int freedom) => StudentT.InvCDF(0, 1, freedom, 1 - OneSidedError);
}
