using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Permuted images: one fixed permutation of the 784 pixels a task (3.4.4.1, Figure 20; A24).
/// </summary>
/// <remarks>
/// Task <c>i</c> under permutation seed <c>s</c> uses NumPy's seed <c>10 s + i</c>. For <c>s = 0</c> these are SupSup's
/// permutations; and no two permutation seeds share one, as they would under <c>i + s</c>.
/// </remarks>
/// <param name="permutationSeed">Which ten permutations.</param>
/// <param name="first">Whether the first task is permuted too.</param>
public sealed class PermutedTasks(int permutationSeed, FirstPermutation first = FirstPermutation.Drawn) : ITaskSequence
{
    /// <summary>The largest permutation seed whose NumPy seeds are 32-bit numbers.</summary>
    public const int LargestPermutationSeed = int.MaxValue / TaskCount - 1;

    private const int TaskCount = 10;

    /// <inheritdoc/>
    public string Name => "permuted";

    /// <inheritdoc/>
    public int Count => TaskCount;

    /// <inheritdoc/>
    public string Describe(int task) => IsUpright(task) ? "pixels as they are" : $"pixels permuted, NumPy seed {NumpySeed(task)}";

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images) => Map(task).Apply(images);

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => images.Labels;

    /// <inheritdoc/>
    public bool AreRelated(int first, int second) => false;

    /// <summary>The permutation of a task: target pixel <c>k</c> takes source pixel <c>Sources[k]</c>.</summary>
    public PixelMap Map(int task) => new(IsUpright(task)
        ? [.. Enumerable.Range(0, ImageSet.PixelsPerImage)]
        : NumpyPermutation.Of(NumpySeed(task), ImageSet.PixelsPerImage));

    private bool IsUpright(int task) => task == 0 && first == FirstPermutation.None;

    private uint NumpySeed(int task) => (uint)((permutationSeed * TaskCount) + task);
}
