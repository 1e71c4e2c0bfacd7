using Supermask.Learning;

namespace Supermask.Measuring;

/// <summary>
/// Networks that have learned nothing yet, as runs that can be studied: masks as their scores were drawn, and what takes the
/// place of a run where only its time is asked for.
/// </summary>
public static class Unlearned
{
    /// <summary>A run of which no task is learned.</summary>
    /// <param name="run">Its options.</param>
    public static TrainedSequence Of(RunOptions run)
    {
        using var learner = Learner(run);
        var nothing = new TaskLosses([], [], 0, run.Training.BatchSize);
        return new TrainedSequence(run.Variant, run.Seed, [.. Enumerable.Range(0, run.Tasks.Count)
            .Select(task => new TaskRecord(task, "", nothing, [], 0, 0, 0, 0, [.. learner.TracesOf(task)], []))]);
    }

    /// <summary>The accuracy of a network that has learned nothing on the test images of each task, in percent, <c>[tasks]</c>.</summary>
    /// <param name="study">Networks that have learned the tasks.</param>
    /// <param name="run">The one of them whose first state is asked for.</param>
    public static IReadOnlyList<double> AccuraciesOf(RunStudy study, TrainedSequence run)
    {
        using var learner = Learner(study.OptionsOf(run));
        return
        [
            .. Enumerable.Range(0, run.Tasks.Count).Select(task =>
            {
                var tested = learner.Predict(study.ImagesOf(task), task);
                return 100.0 * tested.Correct / tested.Predictions.Length;
            }),
        ];
    }

    private static ILearner Learner(RunOptions run) => run.Method.Start(new LearningContext(run, [.. run.Method.Needs(run).Select(Needed)]));

    /// <summary>What a run needs of another one, which has learned nothing either.</summary>
    public static NeededRun Needed(Need need) => new(
        Of(need.Run), () => throw new NotSupportedException("A network that another one ended with is not there before anything is learned."));
}
