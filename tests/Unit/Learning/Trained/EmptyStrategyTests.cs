using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.FineTuning;
using Supermask.Networks.Updates;
using Supermask.Tasks;

namespace Supermask.Unit.Learning.Trained;

/// <summary>A method that trains a network and adds nothing is fine-tuning, to the last bit.</summary>
public sealed class EmptyStrategyTests
{
    [Test]
    public void It_is_fine_tuning_bit_for_bit([Values] bool hasNorms, [Values] OptimiserLife life)
    {
        var empty = SmallRuns.Of(new EmptyMethod(), hasNorms);
        empty = empty with { Training = empty.Training with { Epochs = 2, Optimiser = life } };
        Assert.That(SmallRuns.Differences(empty, empty with { Method = new FineTuningMethod() }), Is.Empty);
    }

    [Test]
    public void Another_optimiser_learns_other_bits()
    {
        UpdateRule[] rules = [new RmsPropRule(), new AdamRule(), new SgdRule()];
        var losses = rules.Select(rule => SmallRuns.Learn(SmallRuns.Of(new EmptyMethod { Optimiser = rule })).Tasks[^1].TestLoss);
        Assert.That(losses, Is.Unique);
    }

    [Test]
    public void Masked_classes_give_classes_that_no_task_showed_no_probability()
    {
        var run = SmallRuns.Of(new EmptyMethod { Heads = HeadUse.SeenClasses }) with { Tasks = new PartitionedTasks { Count = 3 } };
        var first = SmallRuns.Learn(run).Tasks[0];
        Assert.That(first.Predictions, Has.All.LessThan(2), "the first task shows 0 and 1");
        Assert.That(double.IsFinite(first.TestLoss), Is.True);
    }

    [Test]
    public void A_head_of_its_own_has_to_be_told_and_stays_as_it_was_learned()
    {
        var run = SmallRuns.Of(new EmptyMethod { Heads = HeadUse.OfEachTask, Optimiser = new AdamRule { WeightDecay = 0.1 } });
        using var learner = run.Method.Start(new LearningContext(run, []));
        learner.Learn(0, run.Tasks.Apply(0, SmallRuns.Images.Train), (_, _) => { });
        using var before = learner.After(0);
        learner.Learn(1, run.Tasks.Apply(1, SmallRuns.Images.Train), (_, _) => { });
        using var after = learner.After(1);
        Assert.That(after.Tensors["head0.weight"].Numbers(), Is.EqualTo(before.Tensors["head0.weight"].Numbers()));
        Assert.That(after.Tensors["head1.weight"].Numbers(), Is.Not.EqualTo(before.Tensors["head1.weight"].Numbers()));
        Assert.That(() => learner.Predict(SmallRuns.Images.Test, null), Throws.InstanceOf<NotSupportedException>());
    }
}
