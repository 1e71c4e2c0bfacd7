using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Ucb;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Ucb;

/// <summary>The prior, and how means are slowed down.</summary>
public sealed class UcbTests
{
    [TestCase(0.1, -2.310233)]
    [TestCase(0.001, 4.712898)]
    public void The_prior_has_a_narrow_and_a_wide_part(double value, double expected)
    {
        using var density = new ScaleMixture(0.25, 1, Math.Exp(-6)).LogDensity(tensor((float)value));
        Assert.That(density.item<float>(), Is.EqualTo(expected).Within(1e-4));
    }

    [Test]
    public void A_mean_goes_the_share_of_its_way_that_its_deviation_is()
    {
        var plan = new MlpPlan { Inputs = 2, Hidden = 2, Outputs = 2, BatchNorm = false };
        using var means = new HeadedModel(new HeadedNetwork(plan, Randomness.Root(0)), HeadUse.Shared);
        using var weights = new GaussianModel(means, Math.Log(1 + Math.Exp(-3)));
        using var slowness = new Slowness(weights, 0);
        var before = means.Parameters[0].Value.Numbers();
        slowness.Remember();
        using (no_grad())
        {
            means.Parameters[0].Value.add_(full(2, 2, Scalars.Of(-0.01)), Scalars.One);
        }

        // A step of 0.01 becomes one of 0.000486, which is the rate that a mean has at a rate of 0.01.
        slowness.SlowDown();
        Assert.That(means.Parameters[0].Value.Numbers().Zip(before, (now, then) => then - now), Is.All.EqualTo(0.000486f).Within(1e-6f));
    }

    [Test]
    public void Without_deviations_it_is_fine_tuning() => Assert.That(
        SmallRuns.Differences(SmallRuns.Of(new UcbMethod { Deviation = 0, Optimiser = new RmsPropRule() }), SmallRuns.Of(new FineTuningMethod())),
        Is.Empty);

    [TestCase(HeadUse.OfEachTask)]
    [TestCase(HeadUse.SeenClasses)]
    public void It_learns_with_any_heads(HeadUse heads)
    {
        // Means learn at a twentieth of the rate.
        var run = SmallRuns.Of(new UcbMethod { Heads = heads, Samples = 1, TestSamples = 2 });
        var learned = SmallRuns.Learn(run with { Training = run.Training with { LearningRate = 0.5, Epochs = 2 } });
        Assert.That(learned.Tasks.Select(task => task.TestLoss), Has.All.LessThan(Math.Log(10)), "chance");
    }
}
