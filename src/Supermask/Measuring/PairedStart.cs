using Supermask.Learning;
using Supermask.Measuring.Overlap;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>What is known of an ordered pair of tasks before the second starts from what was learned of the first, and what came of it.</summary>
/// <param name="Overlap">The overlap of the masks that both tasks learn from fresh scores, in the second layer.</param>
/// <param name="Similarity">The cosine of the means of their first batch norms.</param>
/// <param name="FirstLoss">The loss of the second task's first batch at that start.</param>
/// <param name="Gain">
/// The share of images predicted right over all steps of the second task, each before its step, less that of the same task from fresh
/// scores, in points.
/// </param>
public sealed record PairedStart(PairOverlap Overlap, double Similarity, double FirstLoss, double Gain)
{
    /// <summary>Every ordered pair of the tasks of a run.</summary>
    /// <exception cref="ArgumentException">Its tasks are not paired.</exception>
    public static IReadOnlyList<PairedStart> Of(RunStudy study, TrainedSequence run)
    {
        var tasks = study.Tasks as PairedTasks
            ?? throw new ArgumentException($"The {study.Variant} tasks of {study.Arm.Name} are not paired: no task is learned from what was learned of each other one.");
        var (masks, similar) = (MasksOf(run, tasks), TaskSimilarities.Of(run, norm: 0));
        return
        [
            .. from task in run.Tasks
               let source = tasks.SourceOf(task.Task)
               where source is not null
               let target = tasks.TargetOf(task.Task)
               select new PairedStart(
                   masks.Pair(Math.Min(source.Value, target), Math.Max(source.Value, target)),
                   similar[source.Value, target],
                   task.Losses.StepLosses[0],
                   AreaOf(task) - AreaOf(run.Tasks[target])),
        ];
    }

    private static MaskSet MasksOf(TrainedSequence run, PairedTasks tasks) =>
        new([.. run.Tasks.Take(tasks.Sequence.Count).Select(task => task.Masks[MaskSet.PublishedLayer])]);

    private static double AreaOf(TaskRecord task) => 100 * RunningAccuracy.Of(task.Losses, Enumerable.Range(0, task.Steps));
}
