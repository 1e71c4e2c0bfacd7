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
        var weights = WeightsOf(random);
        return SeveralTests.VerdictOf([.. criteria.Select(criterion => criterion switch
        {
            { Source: { } source } => Drawn(source, weights, byChance),
            { Rate: { } rate } => Counted(rate, random),
            _ => SingleTest.Of(criterion),
        })], Error);
    }

    // A new study of as many seeds: where its mean lies is as open as that of the present one, and its seeds scatter around it.
    private double[][] WeightsOf(Random random)
    {
        double[] Normals() => [.. Enumerable.Range(0, seeds).Select(_ => Normal.Sample(random, 0, 1))];
        var mean = Normals();
        return [.. Enumerable.Range(0, seeds).Select(_ =>
            Normals().Zip(mean, (own, shared) => own + (shared / Math.Sqrt(seeds))).ToArray())];
    }

    private SingleTest Drawn(RedrawSource source, double[][] weights, bool byChance)
    {
        var (count, mean) = (source.Values.Count, source.Values.Average());
        var centre = byChance && source.Chance is { } chance ? chance : mean;
        var scale = 1 / Math.Sqrt(count - 1);
        double[] values = [.. Enumerable.Range(0, count).Select(seed =>
            centre + (scale * source.Values.Select((value, index) => (value - mean) * weights[seed][index]).Sum()))];
        return SingleTest.Of(Comparison.Of(source.Predicate, MeanTest.Of(values, source.Shape, source.Bounds) with { Error = Error }, values));
    }

    // The rate with Jeffreys' prior, and then a count.
    private static SingleTest Counted(SuccessRate found, Random random)
    {
        var rate = Beta.Sample(random, found.Successes + 0.5, found.Seeds - found.Successes + 0.5);
        var drawn = found with { Successes = Binomial.Sample(random, rate, found.Seeds) };
        return new(MostSeeds.Judge(drawn), drawn.PBelow(0.5), Verdict.Inconclusive);
    }
}

/// <summary>What a comparison was judged by, to judge other draws by the same.</summary>
/// <param name="Predicate">What is asked.</param>
/// <param name="Values">One value a seed, or a round.</param>
/// <param name="Shape">How they scatter.</param>
/// <param name="Bounds">Between which values they must lie; null where nothing bounds them.</param>
/// <param name="Chance">The mean that chance gives; null where it has none.</param>
public sealed record RedrawSource(IPredicate Predicate, IReadOnlyList<double> Values, Shape Shape, ValueBounds? Bounds, double? Chance);
