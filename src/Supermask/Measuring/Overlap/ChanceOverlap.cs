namespace Supermask.Measuring.Overlap;

/// <summary>
/// The overlap of two independent masks of given densities. The second mask's ones fall on the first's as draws without
/// replacement, so that the number of shared ones is hypergeometric. Its moments are written out because
/// MathNet.Numerics computes them in 32-bit integers, which overflow at this size.
/// </summary>
/// <param name="Entries">Entries of the layer.</param>
/// <param name="FirstOnes">Entries that are 1 in the first mask.</param>
/// <param name="SecondOnes">Entries that are 1 in the second mask.</param>
public sealed record ChanceOverlap(int Entries, int FirstOnes, int SecondOnes)
{
    /// <summary>Expected number of entries that are 1 in both.</summary>
    public double Expected => (double)FirstOnes * SecondOnes / Entries;

    /// <summary>Standard deviation of that number.</summary>
    public double StandardDeviation => Entries < 2
        ? 0
        : Math.Sqrt(Expected * (Entries - FirstOnes) / Entries * (Entries - SecondOnes) / (Entries - 1));

    /// <summary>The Jaccard index, in percent, at the expected number; p / (2 - p) for two masks of density p.</summary>
    public double Percent => 100 * Expected / (FirstOnes + SecondOnes - Expected);

    /// <summary>How many standard deviations a number of shared ones lies above the expected one; 0 where it cannot vary.</summary>
    public double Z(int both) => StandardDeviation > 0 ? (both - Expected) / StandardDeviation : 0;
}
