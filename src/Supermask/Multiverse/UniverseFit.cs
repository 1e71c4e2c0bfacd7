namespace Supermask.Multiverse;

/// <summary>What a universe gives in place of the published numbers.</summary>
/// <param name="Universe">The universe.</param>
/// <param name="Values">For each number its values, one a seed.</param>
public sealed record MeasuredUniverse(Universe Universe, IReadOnlyDictionary<PublishedNumber, IReadOnlyList<double>> Values);

/// <summary>How near a universe comes to the published numbers.</summary>
/// <remarks>
/// Universes are ranked by the mean of their distances without sign. Each counts at most <see cref="Cap"/>, so that a number
/// that no reading gives does not decide alone.
/// </remarks>
public sealed class UniverseFit
{
    /// <summary>The most that one distance counts.</summary>
    public const double Cap = 10;

    private UniverseFit(MeasuredUniverse measured, IReadOnlyDictionary<PublishedNumber, double> noise)
    {
        Measured = measured;
        Distances = noise.Keys.ToDictionary(number => number, number => Distance(number, noise[number], left: null));
        MeanDistance = MeanOf(Distances.Values);
        var without = Enumerable.Range(0, measured.Values.Values.Min(values => values.Count))
            .Select(left => MeanOf(noise.Select(each => Distance(each.Key, each.Value, left)))).ToArray();
        (Nearest, Farthest) = (without.Min(), without.Max());
    }

    /// <summary>The universe and what it gives.</summary>
    public MeasuredUniverse Measured { get; }

    /// <summary>The distance of each number, measured less published, in units of seed noise.</summary>
    public IReadOnlyDictionary<PublishedNumber, double> Distances { get; }

    /// <summary>The mean distance without sign, by which universes are ranked.</summary>
    public double MeanDistance { get; }

    /// <summary>The smallest mean distance when one seed is left out.</summary>
    public double Nearest { get; }

    /// <summary>The largest mean distance when one seed is left out.</summary>
    public double Farthest { get; }

    /// <summary>How many numbers are compatible with the published ones.</summary>
    public int Compatible => Distances.Values.Count(SeedNoise.IsCompatible);

    /// <summary>
    /// Compares universes by the numbers that all of them give, the nearest first. One that gives none, because it is not
    /// trained yet, is left out.
    /// </summary>
    public static IReadOnlyList<UniverseFit> Rank(IReadOnlyList<MeasuredUniverse> universes)
    {
        var trained = universes.Where(universe => universe.Values.Count > 0).ToArray();
        var shared = trained.SelectMany(universe => universe.Values.Keys).Distinct()
            .Where(number => trained.All(universe => universe.Values.ContainsKey(number)));
        var noise = shared.ToDictionary(number => number, number => SeedNoise.Of(
            [.. trained.Select(universe => universe.Values[number]).DistinctBy(values => string.Join(' ', values.Select(value => $"{value:R}")))]));
        return [.. trained.Select(universe => new UniverseFit(universe, noise))
            .OrderBy(fit => fit.MeanDistance).ThenBy(fit => fit.Measured.Universe.Id, StringComparer.Ordinal)];
    }

    // In the same unit whether a seed is left out or not, so that both can be compared.
    private double Distance(PublishedNumber number, double noise, int? left)
    {
        var values = Measured.Values[number];
        return SeedNoise.Distance(values.Where((_, seed) => seed != left).Average(), values.Count, number, noise);
    }

    private static double MeanOf(IEnumerable<double> distances) =>
        distances.Average(distance => Math.Min(Math.Abs(distance), Cap));
}
