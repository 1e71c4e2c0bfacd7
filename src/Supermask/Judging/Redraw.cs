using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// What a claim would come to with other seeds: its values drawn anew around their own mean, or around what chance gives, and judged
/// by the same rules. Values of one seed move together in all comparisons, as they did.
/// </summary>
/// <param name="criteria">The comparisons of the claim, as each is judged alone.</param>
/// <param name="stream">The stream of the claim.</param>
public sealed class Redraw(IReadOnlyList<Criterion> criteria, Randomness stream)
{
    /// <summary>How often a claim is drawn anew: a share is then known to 2 points.</summary>
    public const int Times = 500;

    /// <summary>The share of wrong decisions that one end of an interval allows.</summary>
    public double Error { get; init; } = Interval.OneSidedError;

    private readonly int seeds = criteria.Max(criterion => criterion.Source?.Values.Count ?? criterion.PerSeed.Count);

    /// <summary>The share of draws that give a verdict; 1 where nothing of the claim is left to a draw.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="byChance">Whether comparisons with a chance model have the mean that chance gives them, in place of their own.</param>
    public double ShareOf(Verdict verdict, bool byChance = false)
    {
        if (seeds < 2 || criteria.All(criterion => !IsDrawn(criterion)))
        {
            return 1;
        }

        var random = new MersenneTwister((int)(stream.Seed & int.MaxValue), threadSafe: false);
        return Enumerable.Range(0, Times).Count(_ => Once(random, byChance) == verdict) / (double)Times;
    }

    private static bool IsDrawn(Criterion criterion) => criterion.Source is not null || criterion.Rate is not null;

    private Verdict Once(Random random, bool byChance)
    {
        var weights = NewSeeds.Weights(seeds, seeds, random);
        return SeveralTests.VerdictOf([.. criteria.Select(criterion => criterion switch
        {
            { Source: { } source } => Drawn(source, weights, byChance),
            { Rate: { } rate } => Counted(rate, random),
            _ => SingleTest.Of(criterion),
        })], Error);
    }

    private SingleTest Drawn(RedrawSource source, double[][] weights, bool byChance)
    {
        double[] values = [.. source.Drawn(weights.Take(source.Values.Count), byChance ? source.Chance : null)];
        return source.Judge(values, Error, values);
    }

    private static SingleTest Counted(SuccessRate found, Random random) => MostSeeds.Test(
        found with { Successes = Binomial.Sample(random, NewSeeds.RateOf(found, random), found.Seeds) });
}

/// <summary>What a comparison was judged by, to judge other draws by the same.</summary>
/// <param name="Predicate">What is asked.</param>
/// <param name="Values">One value a seed, or a round.</param>
/// <param name="Shape">How they scatter.</param>
/// <param name="Bounds">Between which values they must lie; null where nothing bounds them.</param>
/// <param name="Chance">The mean that chance gives; null where it has none.</param>
public sealed record RedrawSource(IPredicate Predicate, IReadOnlyList<double> Values, Shape Shape, ValueBounds? Bounds, double? Chance)
{
    /// <summary>New values, one for each row of weights.</summary>
    /// <param name="weights">The weights of the present values.</param>
    /// <param name="centre">Around what they lie; null for the present mean.</param>
    public IEnumerable<double> Drawn(IEnumerable<double[]> weights, double? centre = null)
    {
        var mean = Values.Average();
        var scale = 1 / Math.Sqrt(Values.Count - 1);
        return weights.Select(weight => (centre ?? mean) + (scale * Values.Zip(weight, (value, share) => (value - mean) * share).Sum()));
    }

    /// <summary>Judges values as the present ones were.</summary>
    /// <param name="values">The values.</param>
    /// <param name="error">The share of wrong decisions that is allowed.</param>
    /// <param name="signs">The values whose signs are flipped where that is done; none leaves it out.</param>
    public SingleTest Judge(double[] values, double error, double[] signs) =>
        SingleTest.Of(Comparison.Of(Predicate, MeanTest.Of(values, Shape, Bounds) with { Error = error }, signs));
}
