using Supermask.Common;

namespace Supermask.Tasks;

/// <summary>The variants that exist. No run's key depends on this list.</summary>
[PartsList]
public static class TaskVariants
{
    private static readonly ITaskSequence[] All =
    [
        new PermutedTasks(),
        new RotatedTasks(),
        new PartitionedTasks(),
    ];

    /// <summary>The variants of the dissertation, which its claims speak of.</summary>
    public static IReadOnlyList<string> Published { get; } = ["permuted", "rotated", "partitioned"];

    /// <summary>The names of the variants, in the dissertation's order.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. All.Select(tasks => tasks.Name)];

    /// <summary>The task sequence of a variant, with its default options.</summary>
    /// <exception cref="ArgumentException">There is no variant of that name.</exception>
    public static ITaskSequence Named(string name) => All.FirstOrDefault(tasks => tasks.Name == name)
        ?? throw new ArgumentException($"There is no variant '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
