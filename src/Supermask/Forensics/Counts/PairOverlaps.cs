using Supermask.Common;
using Supermask.Forensics.Printed;
using Supermask.Measuring.Overlap;

namespace Supermask.Forensics.Counts;

/// <summary>
/// The overlaps of masks with known numbers of ones, and what independent masks with the same numbers give. Entries shared
/// by two independent masks are hypergeometric, here taken as normal; the pairs of independent masks are uncorrelated.
/// </summary>
/// <param name="Pairs">The pairs, the first task before the second.</param>
/// <param name="Percent">The printed overlap of each.</param>
/// <param name="Chance">What independent masks would share.</param>
internal sealed record PairOverlaps(
    IReadOnlyList<(int First, int Second)> Pairs, IReadOnlyList<double> Percent, IReadOnlyList<ChanceOverlap> Chance)
{
    /// <summary>How many standard deviations each overlap lies above that of independent masks.</summary>
    public IReadOnlyList<double> Z { get; } = [.. Percent.Zip(Chance, (percent, chance) =>
        (Jaccard.Both(percent, chance.FirstOnes, chance.SecondOnes) - chance.Expected) / chance.StandardDeviation)];

    /// <summary>The printed overlaps of masks with these numbers of ones; null where these are not known.</summary>
    public static PairOverlaps? Of(TableSet set, CountRecovery? recovery)
    {
        if (set.Overlaps is not { } overlaps || recovery?.Ones is not { } ones || ones.Count != overlaps.Tasks)
        {
            return null;
        }

        var pairs = overlaps.Ascending.ToArray();
        return new PairOverlaps(
            pairs,
            [.. pairs.Select(pair => overlaps.Of(pair.First, pair.Second))],
            [.. pairs.Select(pair => new ChanceOverlap(recovery.Entries, ones[pair.First], ones[pair.Second]))]);
    }

    /// <summary>Draws the overlaps in percent of sets of independent masks, <c>[draw][pair]</c>.</summary>
    public IReadOnlyList<double[]> Draw(ForensicsOptions options)
    {
        var random = options.Random("overlaps of independent masks");
        return [.. Enumerable.Range(0, options.Simulations).Select(_ => Chance.Select(chance => Draw(chance, random)).ToArray())];
    }

    /// <summary>The two-sided p-value of a value among simulated ones.</summary>
    /// <param name="found">The value.</param>
    /// <param name="simulated">Simulated values.</param>
    public static double TwoSided(double found, IReadOnlyCollection<double> simulated)
    {
        var (above, below) = (simulated.Count(each => each >= found), simulated.Count(each => each <= found));
        return Math.Min(1, 2.0 * (1 + Math.Min(above, below)) / (1 + simulated.Count));
    }

    private static double Draw(ChanceOverlap chance, CounterRandom random)
    {
        var both = chance.Expected + (chance.StandardDeviation * Draws.Normal(random));
        return Jaccard.Percent(both, chance.FirstOnes, chance.SecondOnes);
    }
}
