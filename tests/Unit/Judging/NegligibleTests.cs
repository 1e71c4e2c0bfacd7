using CsCheck;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Calibration;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Judging;

/// <summary>An effect that is too small to matter is not made true by more seeds.</summary>
public sealed class NegligibleTests
{
    private static readonly AboveBy Marked = new(0, 1);

    // From 10 seeds on a tail is told by the values themselves, and an interval may be wider on its side than one that could
    // not see it: there a claim that was excluded can be open again, and nothing more.
    [Test]
    public void More_seeds_of_the_same_mean_and_spread_never_lead_towards_reproduced() =>
        Gen.Select(Gen.Double[-3, 0.99], Gen.Double[0.01, 5], Gen.OneOf(Gen.Const(0.0), Gen.Double[-2, 2]), Gen.Bool).Sample((mean, spread, skewness, skewed) =>
        {
            MeanTest of = skewed
                ? new SkewedMean { Mean = mean, Spread = spread, Skewness = skewness, Count = 5 }
                : new StudentMean { Mean = mean, Spread = spread, Count = 5 };
            int[] NearnessAt(params int[] counts) => [.. counts.Select(count => Nearness(Comparison.Of(Marked, of.With(count), []).Judgement.Verdict))];
            var (few, many) = (NearnessAt(5, 7, 9), NearnessAt(10, 20, 40, 100, 400, 2000, 100_000, 10_000_000));
            return few.Concat(many).All(nearness => nearness < 2) && Falls(few) && Falls(many) && many[^1] == 0;
        });

    [Test]
    public void Where_the_truth_is_too_small_more_seeds_make_reproduced_rarer()
    {
        foreach (var shape in new[] { Shape.Symmetric, Shape.Skewed })
        {
            foreach (var truth in new[] { 0.2, 0.5, 0.8 })
            {
                double[] shares = [.. new[] { 3, 5, 10, 20, 40 }.Select(seeds => ShareReproduced(shape, truth, seeds))];
                // Three standard errors of the difference of two shares of 2,000 trials at 5 %.
                Assert.That(shares.Zip(shares.Skip(1)).Select(step => step.Second - step.First), Has.All.LessThanOrEqualTo(0.021), $"{shape} {truth}");
                Assert.That(shares[^1], Is.LessThanOrEqualTo(shares[0]));
            }
        }
    }

    [Test]
    public void What_is_surely_there_and_surely_too_small_is_called_so()
    {
        double[] values = [0.05, 0.06, 0.05, 0.04, 0.05];
        var judged = Comparison.Of(Marked, MeanTest.Of(values), values).Judgement;
        Assert.That((judged.Verdict, judged.Qualifier), Is.EqualTo((Verdict.NotReproduced, "present, but negligible")));
        double[] open = [0.9, 1.1, 0.8, 1.0, 0.9];
        Assert.That(Comparison.Of(Marked, MeanTest.Of(open), open).Judgement.Verdict, Is.EqualTo(Verdict.DirectionHolds));
        Assert.That(Comparison.Of(new AboveBy(0, 0), MeanTest.Of(values), values).Judgement.Verdict, Is.EqualTo(Verdict.Reproduced));
    }

    private static bool Falls(int[] nearness) => nearness.Zip(nearness.Skip(1)).All(step => step.Second <= step.First);

    // Neither "Inconclusive" nor "Direction holds" says anything of the size.
    private static int Nearness(Verdict verdict) => verdict switch
    {
        Verdict.Reproduced => 2,
        Verdict.NotReproduced => 0,
        _ => 1,
    };

    private static double ShareReproduced(Shape shape, double truth, int seeds)
    {
        const int Trials = 2000;
        var draws = new UnitDraws(Randomness.Root(5).Derive("negligible").Derive($"{shape} {truth} {seeds}"));
        return Enumerable.Range(0, Trials).Count(_ =>
        {
            double[] values = [.. Enumerable.Range(0, seeds).Select(_ => truth + (0.7 * draws.Normal()))];
            return Comparison.Of(Marked, MeanTest.Of(values, shape), values).Judgement.Verdict == Verdict.Reproduced;
        }) / (double)Trials;
    }
}
