using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging.Deciding;

/// <summary>
/// What more seeds have a prospect of, told before any is added: how often the stages would decide an open claim, if further
/// seeds scatter as the present ones do, around a mean that is known no better than these tell. Sign-flip tests are left out.
/// </summary>
/// <param name="Seeds">The most seeds.</param>
/// <param name="Reproduced">How often the stages would end in Reproduced.</param>
/// <param name="NotReproduced">How often in Not reproduced.</param>
public sealed record Prospect(int Seeds, double Reproduced, double NotReproduced)
{
    /// <summary>How often the stages are played through.</summary>
    public const int Times = 500;

    /// <summary>How often they would decide the claim: the power.</summary>
    public double Decided => Reproduced + NotReproduced;

    /// <summary>The prospect of a claim; null where it is not open, or no seed adds to it.</summary>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="criteria">Its comparisons, as each is judged alone.</param>
    /// <param name="most">The most seeds.</param>
    /// <param name="stream">The stream of the claim.</param>
    public static Prospect? Of(Verdict verdict, IReadOnlyList<Criterion> criteria, int most, Randomness stream)
    {
        if (!Stages.IsOpen(verdict) || PresentSeeds(criteria) is not (>= 2 and var present) || present >= most)
        {
            return null;
        }

        var random = new MersenneTwister((int)(stream.Seed & int.MaxValue), threadSafe: false);
        var ends = Enumerable.Range(0, Times).Select(_ => PlayThrough(criteria, present, most, random)).ToArray();
        double ShareOf(Verdict end) => ends.Count(each => each == end) / (double)Times;
        return new Prospect(most, ShareOf(Verdict.Reproduced), ShareOf(Verdict.NotReproduced));
    }

    // Rounds of timing are no seeds: more networks add nothing to them.
    private static int PresentSeeds(IReadOnlyList<Criterion> criteria) => criteria.Where(IsOfSeeds)
        .Select(criterion => criterion.Source?.Values.Count ?? criterion.Rate!.Seeds).DefaultIfEmpty().Max();

    private static bool IsOfSeeds(Criterion criterion) => criterion.Rate is not null || criterion.Source is { Shape: not Shape.Serial };

    private static Verdict PlayThrough(IReadOnlyList<Criterion> criteria, int present, int most, Random random)
    {
        var shared = Normals(present, random);
        var weights = Enumerable.Range(present, most - present)
            .Select(_ => Normals(present, random).Zip(shared, (own, mean) => own + (mean / Math.Sqrt(present))).ToArray()).ToArray();
        Func<int, SingleTest>[] futures = [.. criteria.Select(criterion => FutureOf(criterion, weights, random))];
        var verdict = Verdict.Inconclusive;
        for (var stage = 1; stage <= Stages.Count && Stages.IsOpen(verdict); stage++)
        {
            var seeds = Stages.SeedsAt(stage, most);
            if (seeds > present)
            {
                verdict = SeveralTests.VerdictOf([.. futures.Select(future => future(seeds))], Stages.Error);
            }
        }

        return verdict;
    }

    // What a comparison comes to with so many seeds, the present ones first.
    private static Func<int, SingleTest> FutureOf(Criterion criterion, double[][] weights, Random random)
    {
        if (criterion is { Rate: { } rate })
        {
            return FutureOf(rate, weights.Length, random);
        }

        if (criterion.Source is not { Shape: not Shape.Serial } source)
        {
            return _ => SingleTest.Of(criterion);
        }

        var (count, mean) = (source.Values.Count, source.Values.Average());
        var scale = 1 / Math.Sqrt(count - 1);
        double[] values =
        [
            .. source.Values,
            .. weights.Select(weight => mean + (scale * source.Values.Zip(weight, (value, share) => (value - mean) * share).Sum())),
        ];
        return seeds => SingleTest.Of(Comparison.Of(
            source.Predicate, MeanTest.Of(values[..seeds], source.Shape, source.Bounds) with { Error = Stages.Error }, []));
    }

    // The rate with Jeffreys' prior, and then each further seed.
    private static Func<int, SingleTest> FutureOf(SuccessRate found, int further, Random random)
    {
        var rate = Beta.Sample(random, found.Successes + 0.5, found.Seeds - found.Successes + 0.5);
        var comes = Enumerable.Range(0, further).Select(_ => random.NextDouble() < rate).ToArray();
        return seeds =>
        {
            var counted = new SuccessRate(found.Successes + comes.Take(seeds - found.Seeds).Count(came => came), seeds) { Error = Stages.Error };
            return new(MostSeeds.Judge(counted), counted.PBelow(0.5), Verdict.Inconclusive);
        };
    }

    private static double[] Normals(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => Normal.Sample(random, 0, 1))];
}
