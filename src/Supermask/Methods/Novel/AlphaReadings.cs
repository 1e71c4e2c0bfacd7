using Supermask.Common;

namespace Supermask.Methods.Novel;

/// <summary>The readings that exist. No run's key depends on this list.</summary>
[PartsList]
public static class AlphaReadings
{
    private static readonly IAlphaReading[] All =
        [new OwnMaskOnly(), new OwnPlusSimilarMasks(), new WarmStart(), new ConvexMix()];

    /// <summary>Their names, that of inert alphas first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(reading => reading.Name)];

    /// <summary>The reading of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IAlphaReading Named(string name) => All.FirstOrDefault(reading => reading.Name == name)
        ?? throw new ArgumentException($"Alphas cannot be read as '{name}'; they can as {string.Join(", ", Names)}.", nameof(name));
}
