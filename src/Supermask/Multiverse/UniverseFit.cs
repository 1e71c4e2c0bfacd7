using MathNet.Numerics.Statistics;

namespace Supermask.Multiverse;

/// <summary>How near a universe comes to the published numbers.</summary>
/// <remarks>
/// Universes are ranked by the mean over tables of the mean distance without sign within the table, so that numbers of one
/// table, which move together, do not count as so many answers. Each distance counts at most <see cref="Cap"/>, so that a number
/// that no reading gives does not decide alone. A number that a universe lacks counts there as it does in the median of the
/// universes that have it: lacking it moves a universe neither up nor down.
/// </remarks>
public sealed class UniverseFit
{
    /// <summary>The most that one distance counts.</summary>
    public const double Cap = 10;

    private UniverseFit(
        MeasuredUniverse measured, IReadOnlyDictionary<PublishedNumber, double> noise, IReadOnlyDictionary<PublishedNumber, double> whereLacking)
    {
        double MeanWithout(int? left) => noise.GroupBy(each => each.Key.Table).Average(table => table.Average(each =>
            measured.Values.ContainsKey(each.Key) ? Counted(measured.Distance(each.Key, each.Value, left)) : whereLacking[each.Key]));
        Measured = measured;
        Distances = measured.Values.Keys.ToDictionary(number => number, number => measured.Distance(number, noise[number], left: null));
        MeanDistance = MeanWithout(null);
        double[] without = [.. Enumerable.Range(0, measured.Seeds).Select(left => MeanWithout(left)).DefaultIfEmpty(MeanDistance)];
        (Nearest, Farthest) = (without.Min(), without.Max());
    }

    /// <summary>The universe and what it gives.</summary>
    public MeasuredUniverse Measured { get; }

    /// <summary>The distance of each number that the universe gives, measured less published, in units of seed noise.</summary>
    public IReadOnlyDictionary<PublishedNumber, double> Distances { get; }

    /// <summary>The mean over tables of the mean distance without sign, by which universes are ranked.</summary>
    public double MeanDistance { get; }

    /// <summary>The smallest mean distance when one seed is left out.</summary>
    public double Nearest { get; }

    /// <summary>The largest mean distance when one seed is left out.</summary>
    public double Farthest { get; }

    /// <summary>How many numbers are compatible with the published ones.</summary>
    public int Compatible => Distances.Values.Count(SeedNoise.IsCompatible);

    /// <summary>In how many tables all numbers that the universe gives are compatible with the published ones.</summary>
    public int CompatibleTables => Distances.GroupBy(each => each.Key.Table).Count(table => table.All(each => SeedNoise.IsCompatible(each.Value)));

    /// <summary>
    /// Compares universes by all numbers that one of them gives, the nearest first. A universe that gives none, because it is
    /// not trained yet, is left out.
    /// </summary>
    /// <exception cref="ArgumentException">A number has no universe with two seeds.</exception>
    public static IReadOnlyList<UniverseFit> Rank(IReadOnlyList<MeasuredUniverse> universes)
    {
        var trained = universes.Where(universe => universe.Values.Keys.Any(number => !number.IsTimed)).ToArray();
        var noise = NumberNoise.Of(trained);
        var whereLacking = noise.ToDictionary(each => each.Key, each => trained.Where(universe => universe.Values.ContainsKey(each.Key))
            .Select(universe => Counted(universe.Distance(each.Key, each.Value, left: null))).Median());
        return [.. trained.Select(universe => new UniverseFit(universe, noise, whereLacking))
            .OrderBy(fit => fit.MeanDistance).ThenBy(fit => fit.Measured.Universe.Id, StringComparer.Ordinal)];
    }

    private static double Counted(double distance) => Math.Min(Math.Abs(distance), Cap);
}
