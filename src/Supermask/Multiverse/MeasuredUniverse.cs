namespace Supermask.Multiverse;

/// <summary>What a universe gives in place of the published numbers.</summary>
/// <param name="Universe">The universe.</param>
/// <param name="Values">For each number that it has its values, one a seed, or one a round of timing.</param>
public sealed record MeasuredUniverse(Universe Universe, IReadOnlyDictionary<PublishedNumber, IReadOnlyList<double>> Values)
{
    // Two arms of one computation, draws and all, have the same gap with any number of seeds.
    private const int AnyNumberOfSeeds = int.MaxValue;

    /// <summary>The gaps whose two arms are one computation here that shares its draws, so that no seed can set them apart.</summary>
    public IReadOnlyCollection<PublishedNumber> OfOneComputation { get; init; } = [];

    /// <summary>How many seeds it has: those of the number that has fewest; 0 where none rests on seeds.</summary>
    public int Seeds => Values.Where(each => !each.Key.IsTimed).Select(each => each.Value.Count).DefaultIfEmpty().Min();

    /// <summary>
    /// How far a number lies from the published one, measured less published, in units of the noise of their difference.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="noise">Its standard deviation over seeds.</param>
    /// <param name="left">A seed to leave out of the mean; the unit is the same whether one is or not. Null leaves none out.</param>
    public double Distance(PublishedNumber number, double noise, int? left)
    {
        var values = Values[number];
        var kept = number.IsTimed ? values : values.Where((_, seed) => seed != left);
        var count = OfOneComputation.Contains(number) ? AnyNumberOfSeeds : values.Count;
        return SeedNoise.Distance(kept.Average(), count, Universe.AsPublished(number), noise);
    }
}
