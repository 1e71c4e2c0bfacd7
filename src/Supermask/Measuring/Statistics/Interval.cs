using System.Text.Json.Serialization;

namespace Supermask.Measuring.Statistics;

/// <summary>A mean with its confidence interval.</summary>
/// <param name="Mean">The mean of the values.</param>
/// <param name="Low">Lower end; minus infinity where the values show no spread.</param>
/// <param name="High">Upper end.</param>
/// <param name="Count">Number of values.</param>
public sealed record Interval(double Mean, double Low, double High, int Count)
{
    /// <summary>
    /// The confidence of intervals: 90 %, so that each end is missed in at most 5 % of cases and a decision that
    /// rests on one end is wrong in at most 5 % (the convention of two one-sided tests, Schuirmann 1987).
    /// </summary>
    public const double Level = 0.90;

    /// <summary>The share of wrong decisions that one end allows: 5 %.</summary>
    public const double OneSidedError = 0.05;

    /// <summary>
    /// The same where seeds are added in stages to what the first look left open: three stages share another 1 % by Bonferroni's
    /// inequality, which holds however they depend on each other.
    /// </summary>
    public const double StageError = 0.01 / 3;

    /// <summary>The share of wrong decisions that one end of this interval allows.</summary>
    [JsonIgnore]
    public double Error { get; init; } = OneSidedError;

    /// <summary>Whether it has no width: a value that is certain.</summary>
    [JsonIgnore]
    public bool IsPoint => Low == High;

    /// <summary>A value known without error, which is its own interval.</summary>
    /// <param name="value">The value.</param>
    /// <param name="count">How many seeds gave it, where it was computed for each.</param>
    public static Interval Certain(double value, int count = 1) => new(value, value, value, count);

    /// <summary>The interval of the mean of values, one a seed, by the method for their shape.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Interval Of(IReadOnlyList<double> values, Shape shape = Shape.Symmetric, ValueBounds? bounds = null) =>
        MeanTest.Of(values, shape, bounds).Interval;

    /// <summary>Half the width of Student's interval of a mean of <paramref name="count"/> values with this spread.</summary>
    public static double HalfWidth(double standardDeviation, int count) => count < 2
        ? double.PositiveInfinity
        : standardDeviation == 0 ? 0 : StudentQuantile.Of(count - 1, 1 - OneSidedError) * standardDeviation / Math.Sqrt(count);
}
