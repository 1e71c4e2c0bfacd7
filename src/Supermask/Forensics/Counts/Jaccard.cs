namespace Supermask.Forensics.Counts;

/// <summary>The Jaccard index J = both / (first + second - both), in percent, and its inverse.</summary>
internal static class Jaccard
{
    /// <summary>Entries that are 1 in both masks.</summary>
    public static double Both(double percent, double firstOnes, double secondOnes) => percent / (100 + percent) * (firstOnes + secondOnes);

    /// <summary>The index in percent.</summary>
    public static double Percent(double both, double firstOnes, double secondOnes) => 100 * both / (firstOnes + secondOnes - both);
}
