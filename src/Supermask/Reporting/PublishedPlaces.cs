namespace Supermask.Reporting;

/// <summary>Where the dissertation publishes the results of a variant.</summary>
/// <param name="Overlaps">Number of the table of overlaps.</param>
/// <param name="Tests">Number of the table of t-tests.</param>
/// <param name="Scatter">Number of the figure that draws the overlaps.</param>
/// <param name="Masks">Number of the figure that draws the masks.</param>
/// <param name="Means">Number of the table of mean accuracy and loss in experiment 2.</param>
public sealed record PublishedPlaces(int Overlaps, int Tests, int Scatter, int Masks, int Means)
{
    private static readonly Dictionary<string, PublishedPlaces> ByVariant = new()
    {
        ["permuted"] = new(4, 5, 23, 24, 10),
        ["rotated"] = new(6, 7, 25, 26, 11),
        ["partitioned"] = new(8, 9, 27, 28, 12),
    };

    /// <summary>The places of a variant; null for a variant of our own, of which nothing is published.</summary>
    public static PublishedPlaces? Of(string variant) => ByVariant.GetValueOrDefault(variant);
}
