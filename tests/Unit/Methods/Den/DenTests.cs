using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Den;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Den;

/// <summary>Penalties, and how a network grows by its tasks.</summary>
public sealed class DenTests
{
    [Test]
    public void A_weight_shrinks_by_an_amount_and_not_past_zero()
    {
        using var weights = tensor(new[] { 0.5f, -0.5f, 0.1f, -0.1f, 0 });
        Shrinkage.OfEach(weights, 0.2);
        Assert.That(weights.Numbers(), Is.EqualTo(new[] { 0.3f, -0.3f, 0, 0, 0 }).Within(1e-6));
    }

    [Test]
    public void The_weights_of_a_unit_shrink_by_their_length()
    {
        using var weights = tensor(new[] { 3f, 4, 3, 4, 0.1f, 0, 0, 0 }).reshape(4, 2);
        Shrinkage.OfUnits(weights, first: 1, amount: 1);
        Assert.That(weights.Numbers(), Is.EqualTo(new[] { 3f, 4, 2.4f, 3.2f, 0, 0, 0, 0 }).Within(1e-6));
    }

    [Test]
    public void Each_phase_has_a_quarter_of_the_steps_and_the_loss_is_that_of_the_second_half_of_retraining()
    {
        var schedule = new DenSchedule(task: 1, steps: 18);
        var phases = new List<DenPhase>();
        for (var step = 0; step < 18; step++)
        {
            phases.Add(schedule.Due);
            schedule.Count(step);
        }

        Assert.That(phases.GroupBy(phase => phase).Select(group => (group.Key, group.Count())), Is.EqualTo(new[]
        {
            (DenPhase.Select, 5), (DenPhase.Retrain, 4), (DenPhase.Expand, 5), (DenPhase.Split, 4),
        }));
        Assert.That(schedule.RetrainedLoss, Is.EqualTo((7 + 8) / 2.0));
    }

    [TestCase(0.0, 5, 0, 25)]
    [TestCase(1e9, 5, 0, 20)]
    [TestCase(0.0, 0, 2, 22)]
    public void The_second_task_adds_units_where_its_loss_is_too_high_and_splits_those_that_moved(double expandAbove, int added, int split, int units)
    {
        var method = new DenMethod { ExpandAbove = expandAbove, Added = added, MostSplit = split, Negligible = 0, Sparsity = 0, SplitAbove = 0 };
        Assert.That(UnitsAfterTwo(method), Is.EqualTo(new[] { units, units }));
    }

    [Test]
    public void Added_units_that_a_strong_penalty_has_emptied_are_dropped() =>
        Assert.That(UnitsAfterTwo(new DenMethod { GroupSparsity = 1e6, MostSplit = 0 }), Is.EqualTo(new[] { 20, 20 }));

    private static int[] UnitsAfterTwo(DenMethod method)
    {
        var run = SmallRuns.Of(method);
        using var learner = method.Start(new LearningContext(run, []));
        for (var task = 0; task < 2; task++)
        {
            learner.Learn(task, run.Tasks.Apply(task, SmallRuns.Images.Train), (_, _) => { });
        }

        using var state = learner.After(1);
        return state.Tensors["units"].ToNumbers();
    }
}
