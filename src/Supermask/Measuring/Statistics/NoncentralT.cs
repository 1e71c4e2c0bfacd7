using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// The noncentral t distribution: of (Z + d) / S, where Z is standard normal and S the root of a chi-square over its
/// degrees of freedom (Johnson, Kotz and Balakrishnan 1995, chapter 31).
/// </summary>
public static class NoncentralT
{
    private const int Order = 128;
    private const double Accuracy = 1e-13;
    private const int Iterations = 500;

    // Beyond so many standard deviations nothing is left that a double could show.
    private const double Reach = 9;

    /// <summary>The probability of a value of at most <paramref name="t"/>.</summary>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    /// <param name="noncentrality">The noncentrality d.</param>
    /// <param name="t">The value.</param>
    public static double Cdf(double freedom, double noncentrality, double t)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(freedom, 1);
        var (low, high) = SpreadRange(freedom);
        var logScale = Math.Log(2) + (freedom / 2 * Math.Log(freedom / 2)) - SpecialFunctions.GammaLn(freedom / 2);
        double At(double spread) => Normal.CDF(noncentrality, 1, t * spread)
            * Math.Exp(logScale + ((freedom - 1) * Math.Log(spread)) - (freedom * spread * spread / 2));

        // For a large t the normal part is a step in the spread; the pieces meet around it.
        var (middle, width) = t == 0 ? (0, 0) : (noncentrality / t, Reach / Math.Abs(t));
        double[] ends = [low, Math.Clamp(middle - width, low, high), Math.Clamp(middle + width, low, high), high];
        var sum = ends.Zip(ends.Skip(1))
            .Where(piece => piece.Second > piece.First)
            .Sum(piece => GaussLegendreRule.Integrate(At, piece.First, piece.Second, Order));
        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>
    /// The noncentrality under which a value of at most <paramref name="t"/> has this probability: an end of a
    /// confidence interval for it.
    /// </summary>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    /// <param name="probability">The probability, between 0 and 1.</param>
    /// <param name="t">The value that was observed.</param>
    public static double Noncentrality(double freedom, double probability, double t)
    {
        var reach = Reach + (Math.Abs(t) * SpreadRange(freedom).High);
        return reach * Brent.FindRoot(
            share => Cdf(freedom, share * reach, t) - probability, -1, 1, Accuracy, Iterations);
    }

    private static (double Low, double High) SpreadRange(double freedom)
    {
        var reach = Reach / Math.Sqrt(freedom);
        return (Math.Max(0, 1 - reach), 1 + reach);
    }
}
