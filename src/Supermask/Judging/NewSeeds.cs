using MathNet.Numerics.Distributions;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// Seeds that nobody trained, drawn from those that were: where their mean lies is as open as that of the present ones, and they
/// scatter around it as these do. One seed has one row of weights for all comparisons, so that its values move together.
/// </summary>
internal static class NewSeeds
{
    /// <summary>The weights with which the present values make up each new one, <c>[count][present]</c>.</summary>
    /// <param name="present">Number of present seeds.</param>
    /// <param name="count">Number of new seeds.</param>
    /// <param name="random">What draws them.</param>
    public static double[][] Weights(int present, int count, Random random)
    {
        double[] Normals() => [.. Enumerable.Range(0, present).Select(_ => Normal.Sample(random, 0, 1))];
        var mean = Normals();
        return [.. Enumerable.Range(0, count).Select(_ => Normals().Zip(mean, (own, shared) => own + (shared / Math.Sqrt(present))).ToArray())];
    }

    /// <summary>How often something comes out in new seeds, by Jeffreys' prior.</summary>
    public static double RateOf(SuccessRate found, Random random) =>
        Beta.Sample(random, found.Successes + 0.5, found.Seeds - found.Successes + 0.5);
}
