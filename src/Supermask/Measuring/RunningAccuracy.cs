using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// The training accuracy that is printed while a task is learned: of every 20th batch from the first on, over all epochs, the
/// share of images that were right before the step.
/// </summary>
public static class RunningAccuracy
{
    private const int Every = 20;

    /// <summary>A quantity for each task, from 0; features name those of runs that have the task.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        .. Enumerable.Range(0, MetricQuantities.NamedTasks).Select(task => new LearningQuantity(
            $"running training accuracy of task {task}", Units.Percent, Shape.Symmetric,
            "The share of images of every 20th batch, from the first on and over all epochs of the task, that is predicted right "
            + "before the step; tasks are counted from 0.",
            (_, run) => 100 * Of(run.TaskOf(task).Losses))),
    ];

    /// <summary>The share of images that were right, among those of every 20th batch.</summary>
    public static double Of(TaskLosses losses) => Of(losses, Enumerable.Range(0, losses.StepCorrect.Length).Where(step => step % Every == 0));

    /// <summary>The share of images that were right before their step, among those of some steps.</summary>
    public static double Of(TaskLosses losses, IEnumerable<int> steps)
    {
        int[] counted = [.. steps];
        return (double)counted.Sum(step => losses.StepCorrect[step]) / counted.Sum(losses.ImagesOfStep);
    }
}
