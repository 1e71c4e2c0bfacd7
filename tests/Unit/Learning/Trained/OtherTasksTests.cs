using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Tasks;
using Supermask.Unit.Methods;

namespace Supermask.Unit.Learning.Trained;

/// <summary>What methods make of the images of tasks that are over: nothing but what they stored, joint training aside.</summary>
public sealed class OtherTasksTests
{
    private const string Joint = "joint";

    private static IEnumerable<string> Names => TrainedMethods.Names.Append("separate-networks");

    [TestCaseSource(nameof(Names))]
    public void Images_of_a_task_that_is_over_are_read_again_by_joint_training_alone(string name)
    {
        var (clean, poisoned) = (SecondLosses(name, poisons: false), SecondLosses(name, poisons: true));
        Assert.That(poisoned.SequenceEqual(clean), Is.EqualTo(name != Joint));
    }

    [TestCaseSource(nameof(Names))]
    public void Images_of_a_task_are_asked_for_once(string name)
    {
        var run = SmallRuns.Of(AllMethods.Named(name));
        var watched = new WatchedTasks(run.Tasks, SmallRuns.Images.Train);
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run with { Tasks = watched }, SmallRuns.Images, learner);
        course.Learn(0, (_, _) => { });
        course.Learn(1, (_, _) => { });
        Assert.That(watched.Trained, Is.EqualTo(new[] { 0, 1 }));
    }

    // The losses of the second task, with the images of the first overwritten once it is over.
    private static float[] SecondLosses(string name, bool poisons)
    {
        var run = SmallRuns.Of(AllMethods.Named(name)) with { Tasks = new PermutedTasks { Count = 2 } };
        using var learner = run.Method.Start(new LearningContext(run, []));
        var first = run.Tasks.Apply(0, SmallRuns.Images.Train);
        var own = first with { Pixels = [.. first.Pixels], Labels = [.. first.Labels] };
        learner.Learn(0, own, (_, _) => { });
        if (poisons)
        {
            Array.Fill(own.Pixels, byte.MaxValue);
            Array.Fill(own.Labels, (byte)3);
        }

        return learner.Learn(1, run.Tasks.Apply(1, SmallRuns.Images.Train), (_, _) => { }).StepLosses;
    }
}
