using NUnit.Framework;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Updates;

/// <summary>Two steps of each optimiser on one number, by PyTorch's formulas worked out by hand.</summary>
public sealed class UpdateRuleTests
{
    private const double Rate = 0.1;

    private static IEnumerable<TestCaseData> Known()
    {
        // Squares 0.01 and 0.0499: steps of 0.1 / 0.1 and of -0.2 / 0.223383.
        yield return new TestCaseData(new RmsPropRule(), 0.0, 0.895323).SetName("RMSprop");
        // Speeds 1 and 0.9 - 2.
        yield return new TestCaseData(new SgdRule(), 0.9, 1.01).SetName("SGD with momentum");
        // Speeds 1.5 and -2 + 0.5 * 0.85.
        yield return new TestCaseData(new SgdRule { Momentum = 0, WeightDecay = 0.5 }, 0.85, 1.0075).SetName("SGD with decay");
        // Speeds 1 and -1.1: steps of 1 + 0.9 and of -2 - 0.99.
        yield return new TestCaseData(new SgdRule { IsNesterov = true }, 0.81, 1.109).SetName("SGD that looks ahead");
        // Speeds 1.5 and -0.2925: steps of 1.5 + 1.35 and of -2 + 0.3575 - 0.26325.
        yield return new TestCaseData(new SgdRule { IsNesterov = true, WeightDecay = 0.5 }, 0.715, 0.905575).SetName("SGD that looks ahead, with decay");
        // Speeds 1 and -1.1, before which values shrink by 5 %.
        yield return new TestCaseData(new SgdRule { DecoupledDecay = 0.5 }, 0.85, 0.9175).SetName("SGD with decoupled decay");
        // Means 0.1 and -0.11, squares 0.001 and 0.004999: a step of 1 and one of -0.578947 / 1.581376.
        yield return new TestCaseData(new AdamRule(), 0.9, 0.936610).SetName("Adam");
        // Of two steps the second has half the rate.
        yield return new TestCaseData(new SgdRule { Momentum = 0, Schedule = RateSchedule.Cosine }, 0.9, 1.0).SetName("a rate that falls along a cosine");
        // Half way it is 0.9^5 of what it was.
        yield return new TestCaseData(new SgdRule { Momentum = 0, Schedule = RateSchedule.Exponential }, 0.9, 1.018098).SetName("a rate that falls exponentially");
    }

    [TestCaseSource(nameof(Known))]
    public void Two_steps_are_those_worked_out(UpdateRule rule, double first, double second)
    {
        using var value = tensor(new float[] { 1 });
        using var updates = rule.Start(Rate, steps: 2);
        foreach (var (gradient, after) in new[] { (1f, first), (-2f, second) })
        {
            using var given = tensor(new[] { gradient });
            updates.Begin();
            updates.Apply(value, given);
            Assert.That(value.Numbers()[0], Is.EqualTo(after).Within(1e-5));
        }
    }

    [Test]
    public void Each_tensor_is_remembered_for_itself()
    {
        using var one = tensor(new float[] { 1 });
        using var other = tensor(new float[] { 1 });
        using var updates = new SgdRule().Start(Rate, steps: 2);
        using var gradient = tensor(new float[] { 1 });
        updates.Begin();
        updates.Apply(one, gradient);
        updates.Begin();
        updates.Apply(one, gradient);
        updates.Apply(other, gradient);
        Assert.That(one.Numbers()[0], Is.EqualTo(0.71).Within(1e-6));
        Assert.That(other.Numbers()[0], Is.EqualTo(0.9).Within(1e-6));
    }

    [Test]
    public void Settings_that_make_no_sense_are_refused()
    {
        Assert.That(new SgdRule { Momentum = 1 }.Problems(), Has.One.Contains("a momentum from 0 to below 1"));
        Assert.That(new SgdRule { DecoupledDecay = -1 }.Problems(), Has.One.Contains("a decay that is not negative"));
        Assert.That(new AdamRule { WeightDecay = -1 }.Problems(), Has.One.Contains("a decay that is not negative"));
        Assert.That(new RmsPropRule { Schedule = (RateSchedule)9 }.Problems(), Has.One.Contains("without a name"));
    }
}
