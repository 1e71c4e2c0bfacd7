using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Mer;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Mer;

/// <summary>What the options of its rounds do.</summary>
public sealed class MerTests
{
    private static readonly MerMethod Short = new() { Replayed = 1 };

    [Test]
    public void Without_memory_it_is_fine_tuning() => Assert.That(
        SmallRuns.Differences(SmallRuns.Of(Short with { Memory = 0, Optimiser = new RmsPropRule() }), SmallRuns.Of(new FineTuningMethod())),
        Is.Empty);

    [Test]
    public void The_memory_holds_a_sample_of_all_images_offered_once()
    {
        var method = Short with { Memory = 50 };
        var run = SmallRuns.Of(method) with { Training = new TrainingOptions { BatchSize = 32, LearningRate = 3e-3, Epochs = 2 } };
        using var learner = method.Start(new LearningContext(run, []));
        var images = run.Tasks.Apply(0, SmallRuns.Images.Train).Select([.. Enumerable.Range(0, 60)]);
        learner.Learn(0, images, (_, _) => { });
        using var state = learner.After(0);

        // The second epoch shows the same 60 images, which are not offered again.
        Assert.That(state.Tensors["memory.counts"].data<long>().ToArray(), Is.EqualTo(new long[] { 50, 60 }));
    }

    [Test]
    public void The_smaller_the_share_of_the_way_the_less_is_learned()
    {
        double Loss(double share) => SmallRuns.Learn(SmallRuns.Of(Short with { WithinRound = share }, tasks: 1) with
        {
            Training = new TrainingOptions { BatchSize = 32, LearningRate = 3e-3 },
        }).Tasks[0].TestLoss;
        Assert.That(Loss(0.3), Is.LessThan(Loss(0.001)));
    }
}
