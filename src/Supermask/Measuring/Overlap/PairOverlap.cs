using Supermask.Networks;

namespace Supermask.Measuring.Overlap;

/// <summary>How the masks of two tasks overlap in one layer, as counts of entries.</summary>
/// <param name="First">The earlier task.</param>
/// <param name="Second">The later task.</param>
/// <param name="Entries">Entries of the layer.</param>
/// <param name="FirstOnes">Entries that are 1 in the first mask.</param>
/// <param name="SecondOnes">Entries that are 1 in the second mask.</param>
/// <param name="Both">Entries that are 1 in both.</param>
public sealed record PairOverlap(int First, int Second, int Entries, int FirstOnes, int SecondOnes, int Both)
{
    /// <summary>
    /// The Jaccard index in percent: entries that are 1 in both over entries that are 1 in either (3.3.2, Eq. 21-25).
    /// </summary>
    public double Percent => 100.0 * Both / (FirstOnes + SecondOnes - Both);

    /// <summary>
    /// Entries that are 1 in both over all entries, in percent: the overlap that section 2.10 defines.
    /// </summary>
    public double JointPercent => 100.0 * Both / Entries;

    /// <summary>What independent masks of these densities would give.</summary>
    public ChanceOverlap Chance => new(Entries, FirstOnes, SecondOnes);

    /// <summary>How many standard deviations the overlap lies above that of independent masks.</summary>
    public double Z => Chance.Z(Both);

    /// <summary>How far the Jaccard index lies above that of independent masks, in percentage points.</summary>
    public double Excess => Percent - Chance.Percent;

    /// <summary>Compares two masks of the same layer.</summary>
    /// <exception cref="ArgumentException">The masks differ in shape.</exception>
    public static PairOverlap Of(int first, int second, BitMask firstMask, BitMask secondMask) =>
        new(first, second, firstMask.Length, firstMask.Ones, secondMask.Ones, firstMask.CountBoth(secondMask));
}
