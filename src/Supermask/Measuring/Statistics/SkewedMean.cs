using MathNet.Numerics.Statistics;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// The mean of values that may have one long tail. From 10 values on the t statistic is straightened by Hall's cubic (1992), in
/// which their skewness, that tells too little of a tail, counts one and a half times. Fewer tell nothing of a tail, and
/// Student's interval is widened to about twice its width. Either is compared with Student's distribution of fewer degrees of
/// freedom, so that corrected levels hold too.
/// </summary>
/// <remarks>
/// Chosen by simulation among Student's, Johnson's (1978), Chen's (1995) and Hall's methods, the bootstrap-t, BCa and the wider
/// ends of two of them: it keeps 6 % at every tail up to that of the exponential distribution, from 10 values on up to that of
/// the lognormal, with the smallest loss for normal values. See docs/judge.md and <c>make judge</c>.
/// </remarks>
public sealed record SkewedMean : StudentMean
{
    private const int Fewest = 10;
    private const double SkewnessCounts = 1.5;

    /// <summary>The skewness of the values, 0 for fewer than 3.</summary>
    public required double Skewness { get; init; }

    /// <inheritdoc/>
    public override bool IsEven => false;

    /// <inheritdoc/>
    public override string InWords => Count > 1 ? "; the interval allows for a long tail" : "";

    /// <inheritdoc/>
    protected override double Freedom => Straightens ? (Count - 1) / 4.0 : Count / 2.0;

    /// <inheritdoc/>
    protected override double FreedomOfOneMore => Math.Max(1, (Count - 1) / 2.0);

    private bool Straightens => Count >= Fewest;

    private double Bend => Straightens ? SkewnessCounts * Skewness / Math.Sqrt(Count) : 0;

    private double Widening => Straightens ? Math.Min(0.73 + (0.0125 * Count), 1.1) : 1.4 + (1.6 / Count);

    /// <summary>The skewness of values, each moment estimated without bias; 0 where they are too few.</summary>
    public static double SkewnessOf(IReadOnlyList<double> values) => values.Count < 3 ? 0 : values.Skewness();

    /// <inheritdoc/>
    protected override double Straight(double t) =>
        (t + (Bend * t * t / 3) + (Bend * Bend * t * t * t / 27) + (Bend / 6)) / Widening;

    // The cubic rises everywhere, so that there is one inverse.
    /// <inheritdoc/>
    protected override double Bent(double straight) => Math.Abs(Bend) < 1e-9
        ? Widening * straight
        : 3 / Bend * (Math.Cbrt(1 + (Bend * ((Widening * straight) - (Bend / 6)))) - 1);
}
