using Supermask.Common;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>
/// What batch norm does while masks are mixed. No source read publishes it: SupSup's networks for MNIST have none, and its code
/// takes the last task's statistics by an index of -1.
/// </summary>
public abstract record SuperposedNorms
{
    /// <summary>What it is, in the words of features and tables.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a decision takes at least two images, as one has no variance.</summary>
    internal virtual bool NeedsSeveralImages => false;

    /// <summary>What is wrong with a network for it, one sentence each.</summary>
    /// <param name="network">The layers.</param>
    public virtual IEnumerable<string> Problems(NetworkPlan network) => [];

    /// <summary>The batch norms for a mix of tasks.</summary>
    /// <param name="plan">The layers.</param>
    /// <param name="tasks">The finished tasks.</param>
    /// <param name="alphas">The share of each.</param>
    internal abstract StatisticsInUse PassOf(NetworkPlan plan, IReadOnlyList<TaskMasks> tasks, IReadOnlyList<double> alphas);
}

/// <summary>The statistics of the decision's own images, differentiated through: reading c.</summary>
public sealed record StatisticsOfDecision : SuperposedNorms
{
    /// <inheritdoc/>
    public override string Name => "statistics of the decision";

    /// <inheritdoc/>
    internal override bool NeedsSeveralImages => true;

    /// <inheritdoc/>
    internal override StatisticsInUse PassOf(NetworkPlan plan, IReadOnlyList<TaskMasks> tasks, IReadOnlyList<double> alphas) =>
        new(new BatchNormPass([]));
}

/// <summary>
/// The running statistics of the tasks, mixed by alpha and taken for constants: reading a. A mask by itself has its own, so that
/// <see cref="BruteForce"/> with them is reading d.
/// </summary>
public sealed record MixedStatistics : SuperposedNorms
{
    /// <inheritdoc/>
    public override string Name => "mixed statistics";

    /// <inheritdoc/>
    internal override StatisticsInUse PassOf(NetworkPlan plan, IReadOnlyList<TaskMasks> tasks, IReadOnlyList<double> alphas) => new(new KeptNormPass(
        Enumerable.Range(0, tasks[0].Norms.Count).Select(norm => (
            Mixed(tasks.Select(task => task.Norms[norm].Mean), alphas),
            Mixed(tasks.Select(task => task.Norms[norm].Variance), alphas)))));

    private static Tensor Mixed(IEnumerable<Tensor> values, IReadOnlyList<double> alphas) =>
        values.Zip(alphas, (value, alpha) => value.Times(alpha)).Aggregate((sum, next) => sum.Plus(next));
}

/// <summary>The running statistics of the task learned last, as SupSup's code has them.</summary>
public sealed record LastStatistics : SuperposedNorms
{
    /// <inheritdoc/>
    public override string Name => "the last task's statistics";

    /// <inheritdoc/>
    internal override StatisticsInUse PassOf(NetworkPlan plan, IReadOnlyList<TaskMasks> tasks, IReadOnlyList<double> alphas) =>
        new(tasks[^1].Statistics());
}
