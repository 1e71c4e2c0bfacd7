using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Supermask.Measuring.Statistics;

namespace Supermask.Multiverse;

/// <summary>
/// The unit in which distances from a published number are told: the standard deviation of the number over seeds. It is one
/// for all universes, so that none is near because its own numbers scatter.
/// </summary>
public static class SeedNoise
{
    /// <summary>
    /// A published number and a measured one are compatible up to this distance: nine in ten lie nearer when only seeds
    /// differ.
    /// </summary>
    public static double Limit { get; } = Normal.InvCDF(0, 1, 0.95);

    /// <summary>Whether a number at this distance is compatible with the published one.</summary>
    public static bool IsCompatible(double distance) => Math.Abs(distance) <= Limit;

    /// <summary>
    /// The standard deviation over seeds: from the median of the universes' variances, which a universe that scatters far
    /// more does not move, corrected for the median of few seeds lying below the mean.
    /// </summary>
    /// <param name="universes">One value a seed, for each universe that has runs of its own; each at least two.</param>
    /// <exception cref="ArgumentException">There is no universe with two seeds.</exception>
    public static double Of(IReadOnlyList<IReadOnlyList<double>> universes)
    {
        var enough = universes.Where(values => values.Count > 1).ToArray();
        if (enough.Length == 0)
        {
            throw new ArgumentException("One seed shows no noise; at least two are needed.", nameof(universes));
        }

        var corrected = enough.Select(values => values.Variance() / MedianOfVariance(values.Count - 1));
        return Math.Sqrt(corrected.Median());
    }

    /// <summary>How far a measured number lies from the published one, in units of the noise of their difference.</summary>
    /// <param name="mean">The measured number, a mean over seeds.</param>
    /// <param name="seeds">How many seeds.</param>
    /// <param name="number">The published number.</param>
    /// <param name="noise">The standard deviation of the number over seeds.</param>
    public static double Distance(double mean, int seeds, PublishedNumber number, double noise) =>
        new PublishedDraw(number.Value, number.Step, number.Networks).Distance(mean, noise, seeds);

    // Of a variance of 1, estimated with these degrees of freedom.
    private static double MedianOfVariance(int freedom) => ChiSquared.InvCDF(freedom, 0.5) / freedom;
}
