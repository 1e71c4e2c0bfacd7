using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// How much of what was learned is still there after the last task: average accuracy, backward transfer and forgetting of
/// <see cref="AccuracyMatrix"/>. The source claims that nothing is lost (3.1) and measures none of them.
/// </summary>
public static class RetentionQuantities
{
    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        new(
            "mean accuracy of all tasks after the last", Units.Percent, Shape.Skewed,
            "A task's accuracy once the last task is learned, averaged over all tasks.",
            (_, run) => AccuracyMatrix.Of(run).AfterTheLast),
        new(
            "backward transfer", Units.Points, Shape.Skewed,
            "A task's accuracy after the last task is learned less that right after it is learned itself, averaged over all tasks but the last.",
            (_, run) => AccuracyMatrix.Of(run).BackwardTransfer) { IsCertain = method => method.NeverForgets },
        new(
            "mean forgetting", Units.Points, Shape.Skewed,
            "A task's best accuracy before the last task is learned less that after it, averaged over all tasks but the last.",
            (_, run) => AccuracyMatrix.Of(run).Forgetting) { IsCertain = method => method.NeverForgets },
        new(
            "largest forgetting", Units.Points, Shape.Skewed,
            "A task's best accuracy before the last task is learned less that after it, of the task that loses most.",
            (_, run) => AccuracyMatrix.Of(run).LargestForgetting) { IsCertain = method => method.NeverForgets },
        new(
            "forward transfer", Units.Points, Shape.Skewed,
            "A task's accuracy right before it is learned less that of a network that has learned nothing, averaged over all tasks but the first.",
            (study, run) => AccuracyMatrix.Of(run).ForwardTransfer(Unlearned.AccuraciesOf(study, run))) { TakesLong = true },
    ];
}
