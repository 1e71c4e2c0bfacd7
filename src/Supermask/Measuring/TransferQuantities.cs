using System.Globalization;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// How fast tasks are learned after the first, which is where what earlier tasks learned can help: read off the images of each batch
/// before its step, which are new to the network in the first epoch.
/// </summary>
public static class TransferQuantities
{
    /// <summary>After how many batches accuracy is asked for.</summary>
    public static IReadOnlyList<int> Batches { get; } = [0, 5, 10, 20, 40, 80, 117, 160, 234, 313];

    /// <summary>Levels of accuracy in percent that are fixed, whatever a cold start ends at.</summary>
    public static IReadOnlyList<int> Levels { get; } = [90, 95];

    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        .. Batches.Select(batches => new LearningQuantity(
            string.Create(CultureInfo.InvariantCulture, $"accuracy of later tasks after {batches} batches"), Units.Percent, Shape.Symmetric,
            "The share of the images of the next batch that are predicted right before its step, averaged over the tasks after the first; of a task "
            + "of fewer batches that of its last.",
            (_, run) => Mean(run, task => 100 * task.Losses.AccuracyOfStep(Math.Min(batches, task.Steps - 1))))),
        new(
            "area under the accuracy curve of later tasks", Units.Percent, Shape.Symmetric,
            "The share of the images of a task that are predicted right, each before the step that learns from it, averaged over the tasks after the first.",
            (_, run) => Mean(run, task => 100 * RunningAccuracy.Of(task.Losses, Enumerable.Range(0, task.Steps)))),
        new(
            "mean accuracy of later tasks", Units.Percent, Shape.Symmetric,
            "A task's accuracy right after it is learned, averaged over the tasks after the first.",
            (_, run) => Mean(run, task => 100 * task.Accuracy)),
    ];

    private static double Mean(TrainedSequence run, Func<TaskRecord, double> of) => run.Tasks.Count > 1
        ? run.Tasks.Skip(1).Average(of)
        : throw new InvalidOperationException($"The {run.Variant} run of seed {run.Seed} has no task after the first.");
}
