using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// The tasks of another sequence, and then, for every ordered pair of them, the second once more: so that each can start from what was
/// learned of each other one.
/// </summary>
public sealed record PairedTasks : ITaskSequence
{
    /// <inheritdoc/>
    public string Name => Sequence.Name;

    /// <inheritdoc/>
    public int Count => Sequence.Count * Sequence.Count;

    /// <summary>The sequence whose tasks are paired.</summary>
    public required ITaskSequence Sequence { get; init; }

    /// <summary>The task that a pair starts from; null of a task of the sequence itself.</summary>
    public int? SourceOf(int task) => task < Sequence.Count ? null : (task - Sequence.Count) / (Sequence.Count - 1);

    /// <summary>The task of the sequence that is learned.</summary>
    public int TargetOf(int task)
    {
        if (SourceOf(task) is not { } source)
        {
            return task;
        }

        var others = (task - Sequence.Count) % (Sequence.Count - 1);
        return others < source ? others : others + 1;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Problems() => Sequence.Count < 2
        ? Sequence.Problems().Append($"a sequence of {Sequence.Count} tasks has no pairs")
        : Sequence.Problems();

    /// <inheritdoc/>
    public string Describe(int task) =>
        $"{Sequence.Describe(TargetOf(task))}{(SourceOf(task) is { } source ? $", from what was learned of task {source}" : "")}";

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images) => Sequence.Apply(TargetOf(task), images);

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => Sequence.Labels(TargetOf(task), images);

    /// <summary>Two tasks are related when they are one task of the sequence.</summary>
    public bool AreRelated(int first, int second) => first != second && TargetOf(first) == TargetOf(second);
}
