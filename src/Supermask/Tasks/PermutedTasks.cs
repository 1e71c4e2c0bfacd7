using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Permuted images: one fixed permutation of all pixels a task (3.4.4.1, Figure 20; A24).
/// </summary>
/// <remarks>
/// Task <c>i</c> of ten under permutation seed <c>s</c> uses NumPy's seed <c>10 s + i</c>. For <c>s = 0</c> these are
/// SupSup's permutations; and no two permutation seeds share one, as they would under <c>i + s</c>.
/// </remarks>
public sealed record PermutedTasks : ITaskSequence
{
    private const int PublishedCount = 10;

    /// <inheritdoc/>
    public string Name => "permuted";

    /// <summary>One task of images as they are: MNIST as it is.</summary>
    public static PermutedTasks Plain => new() { Count = 1, First = FirstPermutation.None };

    /// <summary>Number of tasks: 10 (4.1.2).</summary>
    public int Count { get; init; } = PublishedCount;

    /// <summary>
    /// Which permutations. 0 gives those of SupSup: task <c>i</c> draws from NumPy's generator seeded with <c>i</c>
    /// (3.4.4.1, ambiguity A24).
    /// </summary>
    public int PermutationSeed { get; init; }

    /// <summary>Whether the first task is permuted too (ambiguity A24).</summary>
    public FirstPermutation First { get; init; } = FirstPermutation.Drawn;

    // Fewer tasks have the permutations of the first of ten.
    private int SeedsApart => Math.Max(Count, PublishedCount);

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (PermutationSeed < 0 || PermutationSeed > LargestPermutationSeed)
        {
            yield return $"permutation seed {PermutationSeed} is not between 0 and {LargestPermutationSeed}";
        }

        if (!Enum.IsDefined(First))
        {
            yield return "the reading of the first permutation has a value without a name";
        }
    }

    /// <inheritdoc/>
    public string Describe(int task) => IsUpright(task) ? "pixels as they are" : $"pixels permuted, NumPy seed {NumpySeed(task)}";

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images) => Map(task, images.Shape.Values).Apply(images);

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => images.Labels;

    /// <inheritdoc/>
    public bool AreRelated(int first, int second) => false;

    /// <summary>The permutation of a task: target pixel <c>k</c> takes source pixel <c>Sources[k]</c>.</summary>
    /// <param name="task">The task.</param>
    /// <param name="values">Values of one image: 784 on MNIST.</param>
    public PixelMap Map(int task, int values = Mnist.Pixels) => new(IsUpright(task)
        ? [.. Enumerable.Range(0, values)]
        : NumpyPermutation.Of(NumpySeed(task), values));

    // NumPy's seeds are 32-bit numbers.
    private int LargestPermutationSeed => (int.MaxValue / SeedsApart) - 1;

    private bool IsUpright(int task) => task == 0 && First == FirstPermutation.None;

    private uint NumpySeed(int task) => (uint)((PermutationSeed * SeedsApart) + task);
}

/// <summary>Readings of whether the permuted variant begins with images as they are (A24).</summary>
public enum FirstPermutation
{
    /// <summary>The first task has a permutation like every other, as in SupSup's code.</summary>
    Drawn,

    /// <summary>The first task has the images as they are.</summary>
    None,
}
