using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// The first tasks of another sequence, all of them learned, and then all once more: what two masks have in common that
/// learned one task from scores of their own.
/// </summary>
public sealed record RepeatedTasks : ITaskSequence
{
    /// <inheritdoc/>
    public string Name => Sequence.Name;

    /// <inheritdoc/>
    public int Count => Different * Times;

    /// <summary>The sequence whose tasks are repeated.</summary>
    public required ITaskSequence Sequence { get; init; }

    /// <summary>How many of its tasks are learned, the first ones: by default five, so that twice makes ten masks.</summary>
    public int Different { get; init; } = 5;

    /// <summary>How often each is learned.</summary>
    public int Times { get; init; } = 2;

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (Times < 1)
        {
            yield return $"tasks are to be repeated {Times} times; each has to be learned at least once";
        }

        if (Different < 1 || Different > Sequence.Count)
        {
            yield return $"{Different} tasks are to be repeated of a sequence that has {Sequence.Count}";
        }

        foreach (var problem in Sequence.Problems())
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    public string Describe(int task) => $"{Sequence.Describe(Original(task))}, time {(task / Different) + 1}";

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images) => Sequence.Apply(Original(task), images);

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => Sequence.Labels(Original(task), images);

    /// <summary>Two tasks are related when they are one task of the sequence.</summary>
    public bool AreRelated(int first, int second) => first != second && Original(first) == Original(second);

    private int Original(int task) => task % Different;
}
