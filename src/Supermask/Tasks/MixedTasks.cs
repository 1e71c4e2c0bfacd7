using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Tasks of the three variants of the dissertation in turns: a permutation, a rotation, two digits, and so on.
/// </summary>
public sealed record MixedTasks : ITaskSequence
{
    private static readonly ITaskSequence[] Kinds = [new PermutedTasks(), new RotatedTasks(), new PartitionedTasks()];

    /// <inheritdoc/>
    public string Name => "mixed";

    /// <summary>Number of tasks: 10, as of each kind alone.</summary>
    public int Count { get; init; } = 10;

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        var most = Kinds.Length * Kinds.Min(kind => kind.Count);
        if (Count > most)
        {
            yield return $"{Count} mixed tasks were asked for; there are {most}";
        }
    }

    /// <inheritdoc/>
    public string Describe(int task) => KindOf(task).Describe(InKind(task));

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images) => KindOf(task).Apply(InKind(task), images);

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => KindOf(task).Labels(InKind(task), images);

    /// <summary>Two tasks are related when they are so within one kind.</summary>
    public bool AreRelated(int first, int second) => KindOf(first) == KindOf(second) && KindOf(first).AreRelated(InKind(first), InKind(second));

    private static ITaskSequence KindOf(int task) => Kinds[task % Kinds.Length];

    private static int InKind(int task) => task / Kinds.Length;
}
