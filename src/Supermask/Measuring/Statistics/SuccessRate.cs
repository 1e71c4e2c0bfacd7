using MathNet.Numerics.Distributions;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// How often something comes out over independent seeds, with the exact interval of its rate (Clopper and Pearson 1934).
/// </summary>
/// <param name="Successes">Seeds in which it came out.</param>
/// <param name="Seeds">All seeds.</param>
public sealed record SuccessRate(int Successes, int Seeds)
{
    /// <summary>The share of cases in which an end of the interval may be missed.</summary>
    public double Error { get; init; } = Interval.OneSidedError;

    /// <summary>Lower end of the interval of the rate.</summary>
    public double Low => Successes == 0 ? 0 : Beta.InvCDF(Successes, Seeds - Successes + 1, Error);

    /// <summary>The exact one-sided p-value that the rate lies below a bound.</summary>
    public double PBelow(double bound) => Binomial.CDF(bound, Seeds, Successes);

    /// <summary>Upper end of the interval of the rate.</summary>
    public double High =>
        Successes == Seeds ? 1 : Beta.InvCDF(Successes + 1, Seeds - Successes, 1 - Error);
}
