using NUnit.Framework;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Switched off, a strategy is the empty one: with every use of heads, and with an optimiser that remembers.</summary>
public sealed class OffSwitchTests
{
    private static IEnumerable<string> WithSwitch => TrainedMethods.WithSwitch;

    // Naive training adds nothing that could be switched off.
    private static IEnumerable<string> Adding => WithSwitch.Where(name => TrainedMethods.Named(name) is var on && !on.Equals(on.SwitchedOff()));

    [Test]
    public void Off_is_the_empty_strategy_bit_for_bit([ValueSource(nameof(WithSwitch))] string name, [Values] HeadUse heads)
    {
        UpdateRule rule = new SgdRule { WeightDecay = 1e-3 };
        var off = (TrainedMethod)TrainedMethods.Named(name).SwitchedOff()! with { Heads = heads, Optimiser = rule };
        var run = SmallRuns.Of(off);
        var empty = run with { Method = new EmptyMethod { Heads = heads, Optimiser = rule } };
        Assert.That(SmallRuns.Differences(run, empty), Is.Empty);
    }

    [TestCaseSource(nameof(Adding))]
    public void Switched_on_it_learns_otherwise_by_the_second_task(string name)
    {
        var on = TrainedMethods.Named(name);
        var run = SmallRuns.Of(on);
        var empty = run with { Method = new EmptyMethod { Heads = on.Heads, Optimiser = on.Optimiser } };
        Assert.That(
            SmallRuns.Learn(run).Tasks[1].Losses.StepLosses, Is.Not.EqualTo(SmallRuns.Learn(empty).Tasks[1].Losses.StepLosses));
    }
}
