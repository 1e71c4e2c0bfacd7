using NUnit.Framework;
using Supermask.Learning.Trained;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Joint;
using Supermask.Tasks;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Joint;

/// <summary>Training on all tasks so far.</summary>
public sealed class JointTests
{
    [Test]
    public void The_first_task_is_fine_tuning([Values] JointStart start)
    {
        var run = SmallRuns.Of(new JointMethod { From = start }, tasks: 1);
        Assert.That(SmallRuns.Differences(run, run with { Method = new FineTuningMethod() }), Is.Empty);
    }

    [Test]
    public void Each_task_takes_the_steps_of_all_images_so_far()
    {
        var steps = SmallRuns.Learn(SmallRuns.Of(new JointMethod())).Tasks.Select(task => task.Steps);
        Assert.That(steps, Is.EqualTo(new[] { 13, 25, 38 }), "400, 800 and 1,200 images, 32 a step");
    }

    [Test]
    public void It_starts_each_task_as_drawn_or_goes_on()
    {
        var first = new[] { JointStart.Drawn, JointStart.Learned }
            .Select(start => SmallRuns.Learn(SmallRuns.Of(new JointMethod { From = start })).Tasks[1].Losses.StepLosses[0]).ToArray();
        Assert.That(first[0], Is.GreaterThan(2), "about the logarithm of ten classes");
        Assert.That(first[1], Is.Not.EqualTo(first[0]));
    }

    [Test]
    public void It_forgets_less_than_fine_tuning_in_every_use_of_heads([Values] HeadUse heads)
    {
        var run = SmallRuns.Of(new JointMethod { Heads = heads });
        run = run with { Training = run.Training with { Epochs = 3 } };
        var (joint, tuned) = (SmallRuns.Learn(run), SmallRuns.Learn(run with { Method = new EmptyMethod { Heads = heads } }));
        Assert.That(joint.Tasks[^1].Retests.Sum(), Is.GreaterThan(tuned.Tasks[^1].Retests.Sum()));
    }

    [Test]
    public void Images_of_several_tasks_are_handed_out_with_the_task_of_each()
    {
        var tasks = new PermutedTasks { Count = 2 };
        var sets = Enumerable.Range(0, 2).Select(task => (task, tasks.Apply(task, SmallRuns.Images.Test))).ToArray();
        var studied = new StudiedImages(sets);
        var batch = new TaskBatch(1, studied.Inputs, 3);
        foreach (var row in new[] { 99, 100, 150 })
        {
            studied.AddTo(batch, row);
        }

        Assert.That(batch.Tasks, Is.EqualTo(new[] { 0, 1, 1 }));
        Assert.That(batch.Image(2).SequenceEqual(sets[1].Item2.Image(50)), Is.True);
        Assert.That(() => studied.AddTo(batch, 200), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
