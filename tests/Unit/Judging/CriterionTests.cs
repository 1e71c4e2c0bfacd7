using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Judging;

/// <summary>What stands beside a verdict: sign flips, effects, seeds that would decide, published values.</summary>
public sealed class CriterionTests
{
    private static readonly Measurement Classic = new("mean accuracy", Units.Percent, [94.0, 94.1, 94.2, 93.9, 94.0]);

    [Test]
    public void A_difference_of_five_seeds_needs_the_sign_flip_test_too()
    {
        var agreed = Above(0, [0.10, 0.12, 0.11, 0.09, 0.13]);
        Assert.That((agreed.Verdict, agreed.SignFlipP), Is.EqualTo((Verdict.Reproduced, (double?)1 / 32)));
        Assert.That(agreed.Because, Does.Contain("the sign-flip test agrees (p 0.03125)"));
        var open = Above(0, [0.10, 0.12, 0.11, -0.01, 0.13]);
        Assert.That(open.Interval!.Low, Is.GreaterThan(0));
        Assert.That((open.Verdict, open.SignFlipP), Is.EqualTo((Verdict.Inconclusive, (double?)2 / 32)));
        Assert.That(open.Because, Does.Contain("does not bear that out (p 0.0625)"));
        Assert.That(open.SeedsToDecide, Is.Null, "the interval has decided; more seeds of the same mean and spread say nothing");
    }

    [Test]
    public void Where_only_the_sign_passes_the_sign_flip_test_the_direction_holds()
    {
        var criterion = Above(0.1, [0.20, 0.22, 0.21, 0.09, 0.23]);
        Assert.That(criterion.Interval!.Low, Is.GreaterThan(0.1));
        Assert.That(criterion.Verdict, Is.EqualTo(Verdict.DirectionHolds));
        Assert.That(criterion.Because, Does.Contain("only the sign is shown"));
    }

    [Test]
    public void Below_five_seeds_students_interval_speaks_alone()
    {
        var criterion = Above(0, [0.10, 0.12, 0.11]);
        Assert.That((criterion.Verdict, criterion.SignFlipP), Is.EqualTo((Verdict.Reproduced, (double?)null)));
        Assert.That(criterion.Because, Does.Contain("with 3 seeds only Student's interval speaks"));
        var many = Above(0, [.. Enumerable.Range(0, 21).Select(seed => 1 + (0.01 * seed))]);
        Assert.That(many.Because, Does.Contain("with more than 20 seeds"));
    }

    [TestCase(0, 0, Verdict.NotReproduced)]
    [TestCase(0.02, 0.05, Verdict.NotReproduced)]
    [TestCase(0.05, 0.05, Verdict.Reproduced)]
    [TestCase(0.02, 0, Verdict.Reproduced)]
    [TestCase(-0.02, 0.05, Verdict.NotReproduced)]
    public void Values_of_one_computation_and_values_of_no_seed_are_decided_by_their_value(double value, double atLeast, Verdict expected)
    {
        var oneComputation = new Measurement("gap", Units.Points, [value, value, value, value, value]) { IsCertain = true };
        var judged = Criterion.Of(oneComputation, new AboveBy(0, atLeast), "");
        Assert.That((judged.Verdict, judged.PContradicted), Is.EqualTo((expected, (double?)null)));
        Assert.That(judged.Qualifier, Is.EqualTo(value > 0 && value < atLeast ? AboveBy.Negligible : ""));
        var certain = Criterion.Of(Measurement.Certain("gap", Units.Points, value), new AboveBy(0, atLeast), "");
        Assert.That((certain.Verdict, certain.P, certain.SignFlipP), Is.EqualTo((expected, (double?)null, (double?)null)));
    }

    [Test]
    public void One_seed_gives_no_interval_and_says_so()
    {
        IPredicate[] predicates = [new WithinMargin(33, 1), new AboveBy(0, 1), new Below(50), new AtLeast(1), new Equivalent(40)];
        foreach (var predicate in predicates)
        {
            var criterion = Criterion.Of(new Measurement("mean overlap", Units.Percent, [33]), predicate, "");
            Assert.That((criterion.Verdict, criterion.Because), Is.EqualTo((Verdict.Inconclusive, "one seed gives no interval")), predicate.Kind);
            Assert.That(criterion.InWords(), Does.Not.Contain("unbounded"));
        }

        var round = Criterion.Of(new Measurement("ratio", "", [1.1]) { CountedAs = Measurement.Rounds }, new AboveBy(1, 0), "");
        Assert.That(round.Because, Is.EqualTo("one round gives no interval"));
        Assert.That(Interval.Of([1]).InWords(), Is.EqualTo("one seed gives no interval"));
        Assert.That(Interval.Of([1, 1]).InWords(), Is.EqualTo("equal values give no interval"));
        Assert.That(Interval.Certain(1, 2).InWords(), Is.EqualTo("1 to 1"));
    }

    [Test]
    public void That_all_seeds_came_out_equal_decides_nothing_by_itself()
    {
        foreach (var predicate in new IPredicate[] { new WithinMargin(33, 1), new AboveBy(0, 1), new Below(50), new AtLeast(1), new OfSingleRun(33, 1, 0.01) })
        {
            var criterion = Criterion.Of(new Measurement("mean overlap", "", [33, 33, 33, 33, 33]), predicate, "");
            Assert.That(criterion.Verdict, Is.EqualTo(Verdict.Inconclusive), predicate.Kind);
            Assert.That(criterion.Because, Does.Contain("equal values show no spread"));
        }

        var share = new Measurement("share of tasks", Units.Percent, [100, 100, 100, 100, 100]) { Bounds = ValueBounds.Percent };
        Assert.That(Criterion.Of(share, new AtLeast(90), "").Verdict, Is.EqualTo(Verdict.Inconclusive));
        Assert.That(Criterion.Of(share, new AtLeast(50), "").Verdict, Is.EqualTo(Verdict.Reproduced));
    }

    [Test]
    public void Undecided_seeds_name_the_number_that_would_decide()
    {
        // Mean 0.1, sd 0.2: above 0 by Student's interval from 13 seeds on (1.7823 * 0.2 / sqrt(13) is 0.0989).
        var gap = new Measurement("gap", "", [-0.1, 0.1, 0.3]);
        var criterion = Criterion.Of(gap, new AboveBy(0, 0), "");
        Assert.That((criterion.Verdict, criterion.SeedsToDecide), Is.EqualTo((Verdict.Inconclusive, (int?)13)));
        Assert.That(criterion.Because, Does.EndWith("with this mean and spread 13 seeds would decide"));
        var never = Criterion.Of(gap, new WithinMargin(0.2, 0.1), "");
        Assert.That((never.Verdict, never.SeedsToDecide), Is.EqualTo((Verdict.Inconclusive, (int?)null)));
        Assert.That(never.Because, Does.EndWith("no number of seeds up to 1,000 would decide"));
        Assert.That(Criterion.InMostSeeds("pair", "(1, 2)", ["(1, 2)", "(1, 2)"], "").SeedsToDecide, Is.EqualTo(5));
    }

    [Test]
    public void A_difference_of_arms_carries_its_noise_its_effect_and_what_was_published()
    {
        var novel = Classic with { Values = [94.1, 94.2, 94.1, 94.1, 94.2] };
        var gap = novel.Less(Classic, "mean accuracy, novel less classic");
        var criterion = Criterion.Of(gap, new AtLeast(-0.1), "", published: 0.09);
        Assert.That(criterion.SeedNoise, Is.EqualTo(Math.Sqrt(0.013 + 0.003)).Within(1e-9));
        Assert.That(criterion.Effect!.Value, Is.EqualTo(0.1 / Math.Sqrt(0.015)).Within(1e-9));
        Assert.That(criterion.P, Is.Null, "a bound is no difference from a threshold");
        Assert.That(criterion.TestsInWords(), Does.StartWith("effect 0.8165 standard deviations over seeds, 90 % interval ")
            .And.EndsWith("standard deviation between two unpaired runs 0.1265 points."));
        Assert.That(Above(0, [0.1, 0.2, 0.3, 0.1, 0.2]).TestsInWords(), Does.Contain("p over all sign flips 0.03125; effect"));
        Assert.That(Criterion.Of(Classic, new AtLeast(90), "").TestsInWords(), Is.Empty);
        Assert.That(criterion.Expected, Is.EqualTo("at least -0.1 points; published: 0.09 points"));
        Assert.That((criterion.Published, criterion.Accepted!.Claimed), Is.EqualTo(((double?)0.09, 0.09)));
        Assert.That(Criterion.Of(Classic, new AtLeast(90), "").Effect, Is.Null);
        Assert.That(Measurement.Certain("a", "", 2).Less(Measurement.Certain("b", "", 1), "c").DependsOnSeed, Is.False);
    }

    [Test]
    public void What_is_reported_shows_its_interval_and_decides_nothing()
    {
        var seconds = new Measurement("training time", "s", [4.0, 4.2, 4.4]);
        var criterion = Criterion.Reported(seconds, "88.56; 69.48 s", "depend on the machine", "Another machine.");
        Assert.That((criterion.Kind, criterion.Verdict, criterion.PerSeed.Count), Is.EqualTo(("report", Verdict.NotTestable, 3)));
        Assert.That(criterion.InWords(), Does.StartWith("Not testable: the training time is 4.2 s [")
            .And.EndsWith("claimed: 88.56; 69.48 s; reported beside published values, which depend on the machine."));
    }

    private static Criterion Above(double atLeast, IReadOnlyList<double> values) =>
        Criterion.Of(new Measurement("gap", Units.Points, values), new AboveBy(0, atLeast), "");
}
