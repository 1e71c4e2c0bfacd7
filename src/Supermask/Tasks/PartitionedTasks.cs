using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Two digits a task (3.4.4.3, Figure 22; A27).
/// </summary>
public sealed record PartitionedTasks : ITaskSequence
{
    private static readonly (byte First, byte Second)[] Pairs =
        [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9), (0, 2), (1, 3), (4, 6), (5, 8), (7, 9)];

    /// <summary>The name of the variant.</summary>
    public const string VariantName = "partitioned";

    /// <inheritdoc/>
    public string Name => VariantName;

    /// <summary>Number of tasks, the first ones: all 10 (3.4.4.3); the first 5 have each digit once, as SupSup's have.</summary>
    public int Count { get; init; } = Pairs.Length;

    /// <summary>The labels of the images of a task (ambiguity A27).</summary>
    public PartitionLabels Kind { get; init; } = PartitionLabels.Digits;

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (Count > Pairs.Length)
        {
            yield return $"{Count} partitioned tasks were asked for; there are {Pairs.Length}";
        }

        if (!Enum.IsDefined(Kind))
        {
            yield return "the labels of the partitioned tasks have a value without a name";
        }
    }

    /// <summary>The two digits of a task.</summary>
    public static (byte First, byte Second) Digits(int task) => Pairs[task];

    /// <inheritdoc/>
    public string Describe(int task) => $"digits {Pairs[task].First} and {Pairs[task].Second}";

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images) =>
        images.Select(Kept(task, images)) with { Labels = Labels(task, images) };

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => [.. Kept(task, images).Select(image => images.Labels[image])
        .Select(digit => Kind == PartitionLabels.Digits ? digit : (byte)(digit == Pairs[task].First ? 0 : 1))];

    /// <summary>Two tasks are related when they share a digit.</summary>
    public bool AreRelated(int first, int second)
    {
        var (a, b) = (Pairs[first], Pairs[second]);
        return a.First == b.First || a.First == b.Second || a.Second == b.First || a.Second == b.Second;
    }

    private static int[] Kept(int task, ImageSet images) => [.. Enumerable.Range(0, images.Count)
        .Where(image => images.Labels[image] == Pairs[task].First || images.Labels[image] == Pairs[task].Second)];
}

/// <summary>Readings of the labels of the partitioned tasks (A27).</summary>
public enum PartitionLabels
{
    /// <summary>The digits.</summary>
    Digits,

    /// <summary>0 for the first digit of a task and 1 for the second.</summary>
    ZeroAndOne,
}
