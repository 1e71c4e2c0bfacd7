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
        Distances = noise.Keys.ToDictionary(number => number, number => SeedNoise.Distance(measured.Values[number], number, noise[number]));
        MeanDistance = MeanOf(Distances.Values);
        var seeds = measured.Values.Values.Min(values => values.Count);
        var without = Enumerable.Range(0, seeds).Select(left => MeanOf(noise.Keys.Select(number =>
            SeedNoise.Distance([.. measured.Values[number].Where((_, seed) => seed != left)], number, noise[number])))).ToArray();
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
    public int Compatible => Distances.Values.Count(distance => Math.Abs(distance) <= SeedNoise.Limit);

    /// <summary>
    /// Compares universes by the numbers that more than half of them give, the nearest first. Those that lack one of these,
    /// because they are not all trained yet, are left out.
    /// </summary>
    public static IReadOnlyList<UniverseFit> Rank(IReadOnlyList<MeasuredUniverse> universes)
    {
        var compared = universes.SelectMany(universe => universe.Values.Keys).Distinct()
            .Where(number => 2 * universes.Count(universe => universe.Values.ContainsKey(number)) > universes.Count).ToArray();
        var whole = universes.Where(universe => compared.Length > 0 && compared.All(universe.Values.ContainsKey)).ToArray();
        var noise = compared.ToDictionary(number => number, number => SeedNoise.Of(
            [.. whole.Select(universe => universe.Values[number]).DistinctBy(values => string.Join(' ', values.Select(value => $"{value:R}")))]));
        return [.. whole.Select(universe => new UniverseFit(universe, noise)).OrderBy(fit => fit.MeanDistance)];
    }

    private static double MeanOf(IEnumerable<double> distances) =>
        distances.Average(distance => Math.Min(Math.Abs(distance), Cap));
}
