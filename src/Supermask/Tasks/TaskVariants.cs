namespace Supermask.Tasks;

/// <summary>The variants that exist.</summary>
public static class TaskVariants
{
    private static readonly Dictionary<string, Func<TaskOptions, ITaskSequence>> Makers = new()
    {
        ["permuted"] = options => new PermutedTasks(options.PermutationSeed, options.FirstPermutation),
        ["rotated"] = options => new RotatedTasks(options),
        ["partitioned"] = options => new PartitionedTasks(options.PartitionLabels),
    };

    /// <summary>The variants of the dissertation, which its claims speak of.</summary>
    public static IReadOnlyList<string> Published { get; } = ["permuted", "rotated", "partitioned"];

    /// <summary>The names of the variants, in the dissertation's order.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>Makes the task sequence of a variant.</summary>
    /// <exception cref="ArgumentException">There is no variant of that name.</exception>
    public static ITaskSequence Create(string name, TaskOptions options) =>
        Makers.TryGetValue(name, out var make)
            ? make(options)
            : throw new ArgumentException($"There is no variant '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
