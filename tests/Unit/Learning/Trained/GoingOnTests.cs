using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Learners that go on from files of what earlier tasks left.</summary>
public sealed class GoingOnTests
{
    private static IEnumerable<TestCaseData> Cases =>
        from name in TrainedMethods.Names
        from heads in Enum.GetValues<HeadUse>()
        let run = SmallRuns.Of(TrainedMethods.Named(name) with { Heads = heads })
        where !run.Method.Problems(run).Any()
        select new TestCaseData(name, heads);

    [TestCaseSource(nameof(Cases))]
    public void They_learn_the_third_task_with_the_same_bits(string name, HeadUse heads)
    {
        var run = SmallRuns.Of(TrainedMethods.Named(name) with { Heads = heads });
        run = run with
        {
            Tasks = new PartitionedTasks { Count = 3 },
            Training = run.Training with { Optimiser = OptimiserLife.Sequence },
        };
        using var whole = run.Method.Start(new LearningContext(run, []));
        using var resumed = run.Method.Start(new LearningContext(run, []));
        for (var task = 0; task < 2; task++)
        {
            Learn(whole, run, task);
            using var file = new MemoryStream();
            using (var state = whole.After(task))
            {
                StateFile.Write(file, state);
            }

            file.Position = 0;
            using var read = StateFile.Read(file);
            resumed.GoOnFrom(task, read);
        }

        Assert.That(Learn(resumed, run, 2), Is.EqualTo(Learn(whole, run, 2)));
        for (var task = 0; task < 3; task++)
        {
            var test = run.Tasks.Apply(task, SmallRuns.Images.Test);
            Assert.That(resumed.Predict(test, task).HasTheBitsOf(whole.Predict(test, task)), Is.True);
        }
    }

    private static float[] Learn(ILearner learner, RunOptions run, int task) =>
        learner.Learn(task, run.Tasks.Apply(task, SmallRuns.Images.Train), (_, _) => { }).StepLosses;
}
