namespace Supermask.Multiverse;

/// <summary>The noise of each published number, one for all universes.</summary>
public static class NumberNoise
{
    /// <summary>
    /// The standard deviation over seeds of every number that some universe gives. That of a gap is that of two runs that share no
    /// draw, also where the arms here share theirs, because the printed networks did not.
    /// </summary>
    /// <exception cref="ArgumentException">A number has no universe with two seeds.</exception>
    public static IReadOnlyDictionary<PublishedNumber, double> Of(IReadOnlyList<MeasuredUniverse> universes)
    {
        double OfOne(PublishedNumber number) => SeedNoise.Of(
        [
            .. universes.Where(universe => universe.Values.ContainsKey(number)).Select(universe => universe.Values[number])
                .DistinctBy(values => string.Join(' ', values.Select(value => $"{value:R}"))),
        ]);
        double OfTwo(double first, double second) => Math.Sqrt((first * first) + (second * second));
        return universes.SelectMany(universe => universe.Values.Keys).Distinct().ToDictionary(
            number => number,
            number => number.Of is { } gap ? OfTwo(OfOne(gap.First), OfOne(gap.Second)) : OfOne(number));
    }
}
