using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>The optimiser of named parameters.</summary>
public sealed class TrainedUpdatesTests
{
    private static readonly UpdateRule[] Remembering =
        [new SgdRule { WeightDecay = 0.1 }, new AdamRule { WeightDecay = 0.1 }, new RmsPropRule()];

    [TestCaseSource(nameof(Remembering))]
    public void A_parameter_without_a_gradient_does_not_move_whatever_is_remembered_of_it(UpdateRule rule)
    {
        using var updates = new TrainedUpdates(rule, new TrainingOptions { LearningRate = 0.1 });
        var weight = new Parameter(ones(3));
        updates.Begin(2);
        weight.grad = ones(3);
        updates.Apply([("weight", weight)]);
        var moved = weight.Numbers();
        Assert.That(moved, Has.All.LessThan(1f));
        weight.grad = null;
        updates.Apply([("weight", weight)]);
        Assert.That(weight.Numbers(), Is.EqualTo(moved));
    }

    [Test]
    public void Steps_are_counted_for_each_parameter_so_that_one_that_learns_late_has_its_first_step_then()
    {
        using var updates = new TrainedUpdates(new AdamRule(), new TrainingOptions { LearningRate = 0.1 });
        var (early, late) = (new Parameter(zeros(1)), new Parameter(zeros(1)));
        updates.Begin(10);
        for (var step = 0; step < 5; step++)
        {
            early.grad = ones(1);
            updates.Apply([("early", early), ("late", late)]);
        }

        late.grad = ones(1);
        updates.Apply([("late", late)]);
        Assert.That(late.Numbers()[0], Is.EqualTo(-0.1).Within(1e-6), "Adam's first step is the rate");
    }

    [Test]
    public void It_remembers_for_a_task_or_for_the_sequence([Values] OptimiserLife life)
    {
        using var updates = new TrainedUpdates(new SgdRule(), new TrainingOptions { LearningRate = 1, Optimiser = life });
        var weight = new Parameter(zeros(1));
        for (var task = 0; task < 2; task++)
        {
            updates.Begin(1);
            weight.grad = ones(1);
            updates.Apply([("weight", weight)]);
        }

        Assert.That(weight.Numbers()[0], Is.EqualTo(life == OptimiserLife.Task ? -2 : -2.9f).Within(1e-6));
        Assert.That(updates.State().Any(), Is.EqualTo(life == OptimiserLife.Sequence));
    }

    [TestCase(RateSchedule.Constant, 1, 1)]
    [TestCase(RateSchedule.Cosine, 1, 0.5)]
    [TestCase(RateSchedule.Exponential, 1, 0.59049)]
    public void The_rate_follows_its_schedule_along_a_task(RateSchedule schedule, double first, double second)
    {
        using var updates = new TrainedUpdates(new SgdRule { Momentum = 0, Schedule = schedule }, new TrainingOptions { LearningRate = 1 });
        var weight = new Parameter(zeros(1));
        updates.Begin(2);
        var places = new List<double>();
        for (var step = 0; step < 2; step++)
        {
            weight.grad = ones(1).neg();
            updates.Apply([("weight", weight)]);
            places.Add(weight.Numbers()[0]);
        }

        Assert.That(places, Is.EqualTo(new[] { first, first + second }).Within(1e-6));
    }
}
