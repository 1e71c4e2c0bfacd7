using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Two digits a task (3.4.4.3, Figure 22; A27).
/// </summary>
/// <param name="labels">The digits themselves unless it is told.</param>
public sealed class PartitionedTasks(PartitionLabels labels = PartitionLabels.Digits) : ITaskSequence
{
    private static readonly (byte First, byte Second)[] Pairs =
        [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9), (0, 2), (1, 3), (4, 6), (5, 8), (7, 9)];

    /// <inheritdoc/>
    public string Name => "partitioned";

    /// <inheritdoc/>
    public int Count => Pairs.Length;

    /// <summary>The two digits of a task.</summary>
    public static (byte First, byte Second) Digits(int task) => Pairs[task];

    /// <inheritdoc/>
    public string Describe(int task) => $"digits {Pairs[task].First} and {Pairs[task].Second}";

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images)
    {
        var (first, second) = Pairs[task];
        var kept = Enumerable.Range(0, images.Count).Where(i => images.Labels[i] == first || images.Labels[i] == second).ToArray();
        var pixels = new byte[kept.Length * ImageSet.PixelsPerImage];
        for (var i = 0; i < kept.Length; i++)
        {
            images.Image(kept[i]).CopyTo(pixels.AsSpan(i * ImageSet.PixelsPerImage));
        }

        return new ImageSet(pixels, [.. kept.Select(i => LabelOf(images.Labels[i]))]);

        byte LabelOf(byte digit) => labels == PartitionLabels.Digits ? digit : (byte)(digit == first ? 0 : 1);
    }

    /// <summary>Two tasks are related when they share a digit.</summary>
    public bool AreRelated(int first, int second)
    {
        var (a, b) = (Pairs[first], Pairs[second]);
        return a.First == b.First || a.First == b.Second || a.Second == b.First || a.Second == b.Second;
    }
}
