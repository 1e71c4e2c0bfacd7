using MathNet.Numerics.Statistics;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// The mean of draws as their values tell it: its interval, and how surprising the values would be if it lay on the other side of
/// a bound. Both come from one statistic, so that an interval ends where p is 5 %.
/// </summary>
public abstract record MeanTest
{
    /// <summary>The mean of the values.</summary>
    public required double Mean { get; init; }

    /// <summary>The number of values.</summary>
    public required int Count { get; init; }

    /// <summary>The share of wrong decisions that one end of the interval allows.</summary>
    public double Error { get; init; } = Interval.OneSidedError;

    /// <summary>What the method makes of these values, to add to a sentence; empty where that is Student's plain interval.</summary>
    public virtual string InWords => "";

    /// <summary>Whether the values may be taken to scatter evenly around their mean, as Student's plain interval takes them.</summary>
    public virtual bool IsEven => false;

    /// <summary>The interval, each end of which is missed in a share <see cref="Error"/> of cases.</summary>
    public Interval Interval => new(Mean, LowEnd(Error), HighEnd(Error), Count) { Error = Error };

    /// <summary>The one-sided p-value that the mean lies above a bound.</summary>
    public abstract double PAbove(double bound);

    /// <summary>The one-sided p-value that the mean lies below a bound.</summary>
    public abstract double PBelow(double bound);

    /// <summary>
    /// The two-sided p-value that a published number is one more such draw; 1 where the values show no spread to hold it against.
    /// </summary>
    public abstract double PIsOneMore(PublishedDraw published);

    /// <summary>Between which values a published number lies in 95 % of cases, if it is one more such draw.</summary>
    /// <param name="digit">One unit of its last printed digit.</param>
    public abstract (double Low, double High) OneMore(double digit);

    /// <summary>The same mean, spread and shape from another number of values.</summary>
    public MeanTest With(int count) => this with { Count = count };

    /// <summary>The method that keeps its level for values of this shape.</summary>
    /// <param name="values">One value a seed, or a round.</param>
    /// <param name="shape">How they scatter.</param>
    /// <param name="bounds">Between which values they must lie; null where nothing bounds them.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static MeanTest Of(IReadOnlyList<double> values, Shape shape = Shape.Symmetric, ValueBounds? bounds = null)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException("At least one value is needed.", nameof(values));
        }

        var (mean, spread, count) = (values.Average(), values.Count > 1 ? values.StandardDeviation() : double.NaN, values.Count);
        if (count > 1 && values.All(value => value == values[0]))
        {
            return new EqualValues { Mean = values[0], Count = count, Bounds = bounds };
        }

        return shape switch
        {
            Shape.Skewed => new SkewedMean { Mean = mean, Count = count, Spread = spread, Skewness = SkewedMean.SkewnessOf(values) },
            Shape.Serial => new SerialMean { Mean = mean, Count = count, Spread = spread, Autocorrelation = SerialMean.AutocorrelationOf(values) },
            _ => new StudentMean { Mean = mean, Count = count, Spread = spread },
        };
    }

    /// <summary>The lower end of an interval that lies above the mean in a share <paramref name="missed"/> of cases.</summary>
    protected abstract double LowEnd(double missed);

    /// <summary>The upper end of an interval that lies below the mean in a share <paramref name="missed"/> of cases.</summary>
    protected abstract double HighEnd(double missed);
}
