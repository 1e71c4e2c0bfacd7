using Supermask.Masks;

namespace Supermask.Training.Alphas;

/// <summary>
/// A reading of what alphas do while a task is learned, which the source does not say (A13). None changes the scores or
/// the mask of another task.
/// </summary>
public interface IAlphaReading
{
    /// <summary>Its name in options and features.</summary>
    string Name { get; }

    /// <summary>What it does, in one sentence.</summary>
    string Meaning { get; }

    /// <summary>Prepares a network for learning a task.</summary>
    /// <param name="network">The network, with the earlier tasks learned.</param>
    /// <param name="task">The task to be learned.</param>
    /// <param name="alphas">The task's alphas, <c>[masked layers][tasks]</c>.</param>
    void Prepare(MultitaskNetwork network, int task, IReadOnlyList<double[]> alphas);
}

/// <summary>The readings that exist.</summary>
public static class AlphaReadings
{
    private static readonly IAlphaReading[] All =
        [new OwnMaskOnly(), new OwnPlusSimilarMasks(), new WarmStart(), new ConvexMix()];

    /// <summary>Their names, the literal reading first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(reading => reading.Name)];

    /// <summary>The reading of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IAlphaReading Named(string name) => All.FirstOrDefault(reading => reading.Name == name)
        ?? throw new ArgumentException($"Alphas cannot be read as '{name}'; they can as {string.Join(", ", Names)}.", nameof(name));
}
