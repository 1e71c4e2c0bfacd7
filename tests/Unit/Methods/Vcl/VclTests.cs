using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Vcl;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Vcl;

/// <summary>Priors, coresets, and what is left without deviations.</summary>
public sealed class VclTests
{
    private static readonly VclMethod Few = new() { Samples = 2 };

    [Test]
    public void Without_deviations_it_is_fine_tuning() => Assert.That(
        SmallRuns.Differences(SmallRuns.Of(Few with { Deviation = 0 }), SmallRuns.Of(new FineTuningMethod())), Is.Empty);

    [TestCase(HeadUse.Shared)]
    [TestCase(HeadUse.OfEachTask)]
    public void At_the_start_of_a_task_nothing_shared_diverges_from_the_task_before(HeadUse heads)
    {
        var run = SmallRuns.Of(Few with { Heads = heads });
        var context = new LearningContext(run, []);
        using var model = new HeadedModel(heads.Draw(context), heads);
        using var strategy = new VclStrategy(model, Few with { Heads = heads }, context);
        var images = run.Tasks.Apply(0, SmallRuns.Images.Train);
        strategy.Begin(new TaskStart(0, images, 1, 1));
        var first = strategy.DivergenceOf(0);
        strategy.Finish(0, images);
        strategy.Begin(new TaskStart(1, images, 1, 1));

        // The first prior is the standard normal one, from which narrow weights are far. With a head for each task, that of the
        // second still has that prior: 210 weights, each at 2.5 nats or a little less.
        Assert.That(first, Is.GreaterThan(1000));
        Assert.That(strategy.DivergenceOf(1), heads == HeadUse.Shared ? Is.EqualTo(0).Within(1e-2) : Is.InRange(210 * 2.4, 210 * 2.6));
    }

    [Test]
    public void A_strong_prior_keeps_more_of_the_first_task_than_none()
    {
        double First(double strength) => SmallRuns.Learn(SmallRuns.Of(Few with { Strength = strength })).Tasks[^1].LastTests[0].Loss;
        Assert.That(First(strength: 10), Is.LessThan(First(strength: 0)));
    }

    [Test]
    public void With_a_coreset_a_copy_predicts_and_the_weights_go_on_without_it()
    {
        var method = Few with { Coreset = 20, CoresetEpochs = 5 };
        var run = SmallRuns.Of(method);
        using var learner = run.Method.Start(new LearningContext(run, []));
        var images = run.Tasks.Apply(0, SmallRuns.Images.Train);
        learner.Learn(0, images, (_, _) => { });
        using var before = learner.After(0);
        var test = run.Tasks.Apply(0, SmallRuns.Images.Test);
        var predicted = learner.Predict(test, 0);
        using var after = learner.After(0);
        Assert.That(after.Tensors.Keys, Is.EqualTo(before.Tensors.Keys));
        Assert.That(Changed(before, after), Is.Empty);

        Assert.That(learner.Predict(test, 0).HasTheBitsOf(predicted), "the copy is learned the same each time");
    }

    [Test]
    public void The_coreset_is_not_learned_by_the_task_itself()
    {
        var context = new LearningContext(SmallRuns.Of(Few with { Coreset = 30 }), []);
        using var model = new HeadedModel(HeadUse.Shared.Draw(context), HeadUse.Shared);
        using var strategy = new VclStrategy(model, Few with { Coreset = 30 }, context);
        Assert.That(strategy.Studied(0, SmallRuns.Images.Train).Count, Is.EqualTo(SmallRuns.Images.Train.Count - 30));
    }

    [TestCase(HeadUse.Shared)]
    [TestCase(HeadUse.OfEachTask)]
    [TestCase(HeadUse.SeenClasses)]
    public void With_a_coreset_it_goes_on_with_the_same_bits_from_a_stored_state(HeadUse heads)
    {
        var run = SmallRuns.Of(Few with { Coreset = 20, CoresetEpochs = 3, Heads = heads });
        using var whole = run.Method.Start(new LearningContext(run, []));
        using var resumed = run.Method.Start(new LearningContext(run, []));
        whole.Learn(0, run.Tasks.Apply(0, SmallRuns.Images.Train), (_, _) => { });
        using (var state = whole.After(0))
        {
            resumed.GoOnFrom(0, state);
        }

        foreach (var learner in new[] { whole, resumed })
        {
            learner.Learn(1, run.Tasks.Apply(1, SmallRuns.Images.Train), (_, _) => { });
        }

        using var one = whole.After(1);
        using var other = resumed.After(1);
        Assert.That(Changed(one, other), Is.Empty);
        var test = run.Tasks.Apply(0, SmallRuns.Images.Test);
        Assert.That(resumed.Predict(test, 0).HasTheBitsOf(whole.Predict(test, 0)));
    }

    private static IEnumerable<string> Changed(LearnerState one, LearnerState other) =>
        one.Tensors.Where(entry => !entry.Value.bytes.SequenceEqual(other.Tensors[entry.Key].bytes)).Select(entry => entry.Key);
}
