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
        var weights = NewSeeds.Weights(present, most - present, random);
        Func<int, SingleTest>[] futures = [.. criteria.Select(criterion => FutureOf(criterion, weights, random))];
        return Stages.Through(
            Verdict.Inconclusive, present, most, seeds => SeveralTests.VerdictOf([.. futures.Select(future => future(seeds))], Stages.Error));
    }

    // What a comparison comes to with so many seeds, the present ones first.
    private static Func<int, SingleTest> FutureOf(Criterion criterion, double[][] weights, Random random) => criterion switch
    {
        { Rate: { } rate } => FutureOf(rate, weights.Length, random),
        { Source: { Shape: not Shape.Serial } source } => FutureOf(source, weights),
        _ => _ => SingleTest.Of(criterion),
    };

    private static Func<int, SingleTest> FutureOf(RedrawSource source, double[][] weights)
    {
        double[] values = [.. source.Values, .. source.Drawn(weights)];
        return seeds => source.Judge(values[..seeds], Stages.Error, []);
    }

    private static Func<int, SingleTest> FutureOf(SuccessRate found, int further, Random random)
    {
        var rate = NewSeeds.RateOf(found, random);
        var comes = Enumerable.Range(0, further).Select(_ => random.NextDouble() < rate).ToArray();
        return seeds => MostSeeds.Test(
            new SuccessRate(found.Successes + comes.Take(seeds - found.Seeds).Count(came => came), seeds) { Error = Stages.Error });
    }
}
