using Supermask.Common;

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
        new("mean accuracy of all tasks after the last", Units.Percent, (_, run) => AccuracyMatrix.Of(run).AfterTheLast),
        new("backward transfer", Units.Points, (_, run) => AccuracyMatrix.Of(run).BackwardTransfer),
        new("mean forgetting", Units.Points, (_, run) => AccuracyMatrix.Of(run).Forgetting),
    ];
}
