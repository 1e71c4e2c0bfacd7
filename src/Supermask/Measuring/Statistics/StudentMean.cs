using MathNet.Numerics.Distributions;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// Student's interval and test of a mean (1908), exact for independent normal values; others are this one after a change of the
/// statistic.
/// </summary>
public record StudentMean : MeanTest
{
    /// <summary>The standard deviation of the values; not a number for a single one, which shows none.</summary>
    public required double Spread { get; init; }

    /// <inheritdoc/>
    public override bool IsEven => true;

    /// <summary>As how many independent values they count.</summary>
    public virtual double Effective => Count;

    /// <summary>Degrees of freedom of the distribution that the statistic is compared with.</summary>
    protected virtual double Freedom => Count - 1;

    /// <summary>Degrees of freedom for one more draw, of which the tail counts itself and not through a mean.</summary>
    protected virtual double FreedomOfOneMore => Count - 1;

    private double StandardError => Spread / Math.Sqrt(Effective);

    /// <inheritdoc/>
    public sealed override double PAbove(double bound) => Count < 2 ? 1 : StudentT.CDF(0, 1, Freedom, -Straight((Mean - bound) / StandardError));

    /// <inheritdoc/>
    public sealed override double PBelow(double bound) => Count < 2 ? 1 : StudentT.CDF(0, 1, Freedom, Straight((Mean - bound) / StandardError));

    /// <inheritdoc/>
    public sealed override double PIsOneMore(PublishedDraw published) => Count < 2
        ? 1
        : 2 * StudentT.CDF(0, 1, FreedomOfOneMore, -Math.Abs(published.Distance(Mean, Spread, Count)));

    /// <inheritdoc/>
    public sealed override (double Low, double High) OneMore(double digit)
    {
        var reach = Count < 2
            ? double.PositiveInfinity
            : StudentQuantile.Of(FreedomOfOneMore, 1 - StudentQuantile.OneSideOfTwo) * new PublishedDraw(Mean, digit).Error(Spread, Count);
        return (Mean - reach, Mean + reach);
    }

    /// <summary>What of the distance of mean and bound, in standard errors, is compared with Student's distribution.</summary>
    protected virtual double Straight(double t) => t;

    /// <summary>The distance of which <see cref="Straight"/> makes this.</summary>
    protected virtual double Bent(double straight) => straight;

    /// <inheritdoc/>
    protected sealed override double LowEnd(double missed) =>
        Count < 2 ? double.NegativeInfinity : Mean - (Bent(StudentQuantile.Of(Freedom, 1 - missed)) * StandardError);

    /// <inheritdoc/>
    protected sealed override double HighEnd(double missed) =>
        Count < 2 ? double.PositiveInfinity : Mean - (Bent(StudentQuantile.Of(Freedom, missed)) * StandardError);
}
