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

    // No profile learns these: networks do that ask something of their own.
    private static readonly ITaskSequence[] Apart =
    [
        new MixedTasks(),
        new NoiseTasks(),
    ];

    /// <summary>The variants of the dissertation, which its claims speak of.</summary>
    public static IReadOnlyList<string> Published { get; } = ["permuted", "rotated", "partitioned"];

    /// <summary>The names of the variants that profiles learn, in the dissertation's order.</summary>
    public static IReadOnlyList<string> OfProfiles { get; } = [.. All.Select(tasks => tasks.Name)];

    /// <summary>The names of all variants.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. OfProfiles, .. Apart.Select(tasks => tasks.Name)];

    /// <summary>The task sequence of a variant, with its default options.</summary>
    /// <exception cref="ArgumentException">There is no variant of that name.</exception>
    public static ITaskSequence Named(string name) => All.Concat(Apart).FirstOrDefault(tasks => tasks.Name == name)
        ?? throw new ArgumentException($"There is no variant '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
