using System.Text;
using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>The structure of a timing; what a clock says is tested nowhere.</summary>
public sealed class StepTimingTests
{
    [Test]
    public void Ways_alternate_and_turns_that_warm_up_are_left_out()
    {
        var ways = new StringBuilder();
        Func<double> Way(char name) => () => ways.Append(name).Length;
        var round = AlternatingTimer.Time(new TurnProtocol(5, 1, 2), Way('A'), Way('B'));
        Assert.That(ways.ToString(), Is.EqualTo("ABBAABBAABBA"));
        Assert.That(round, Is.EqualTo(new TimedRound(5 + 9, 6 + 10, 7 + 11, 8 + 12)));
    }

    [Test]
    public void A_ratio_is_that_of_both_places_and_of_either_order()
    {
        var round = new TimedRound(First: 6, Second: 2, SecondAgain: 1, FirstAgain: 3);
        Assert.That(round.Ratio, Is.EqualTo(3));
        Assert.That(round.RatioWithFirstFirst, Is.EqualTo(3));
        Assert.That(round.RatioWithSecondFirst, Is.EqualTo(3));
        Assert.That(new TimedRound(1, 2, 4, 8).RatioWithSecondFirst, Is.EqualTo(2));
    }

    [TestCase("")]
    [TestCase("own plus similar masks")]
    [TestCase("warm start")]
    [TestCase("convex mix")]
    public void Every_reading_can_be_timed_on_a_small_network(string reading)
    {
        var timing = StepTimer.Time(
            TimedPairs.OfApproaches("permuted", reading),
            Synthetic.Images(),
            new TurnProtocol(3, 1, 2),
            new MlpPlan { Hidden = 10 });
        Assert.That(timing.Rounds, Has.Count.EqualTo(3));
        Assert.That(timing.Rounds.SelectMany(round => new[] { round.First, round.Second, round.SecondAgain, round.FirstAgain }), Has.All.Positive);
    }

    [Test]
    public void Values_are_counted_as_rounds_and_named_after_the_pair()
    {
        var timing = new StepTiming(TimedPairs.OfVariants("rotated", "permuted", "novel", makesWhenRead: false), [new(3, 1, 1, 3), new(5, 1, 1, 5)]);
        var ratio = timing.Measure("ratio of rotated to permuted time a step");
        Assert.That(ratio.Values, Is.EqualTo(new[] { 3.0, 5.0 }));
        Assert.That(ratio.CountedAs, Is.EqualTo("rounds"));
        Assert.That(ratio.Quantity, Does.EndWith(", novel"));
        Assert.That(
            () => timing.Measure("ratio of classic to novel time a step"),
            Throws.ArgumentException.With.Message.Contains("ratio of rotated to permuted time a step with rotated first"));
    }
}
