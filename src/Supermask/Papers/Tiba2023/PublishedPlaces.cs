using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>Where the dissertation publishes the results of a variant, by number of table or figure.</summary>
public sealed record PublishedPlaces
{
    private static readonly Dictionary<string, PublishedPlaces> ByVariant = new()
    {
        ["permuted"] = new()
        {
            Overlaps = 4,
            Tests = 5,
            Scatter = 23,
            Masks = 24,
            Similarity = 29,
            Means = 10,
            TaskMetrics = new(13, 14),
            MeanMetrics = 15,
            Confusion = new(35, 36),
        },
        ["rotated"] = new()
        {
            Overlaps = 6,
            Tests = 7,
            Scatter = 25,
            Masks = 26,
            Similarity = 30,
            Means = 11,
            TaskMetrics = new(16, 17),
            MeanMetrics = 18,
            Confusion = new(37, 38),
        },
        ["partitioned"] = new()
        {
            Overlaps = 8,
            Tests = 9,
            Scatter = 27,
            Masks = 28,
            Similarity = 31,
            Means = 12,
            TaskMetrics = new(19, 20),
            MeanMetrics = 21,
            Confusion = new(39, 40),
        },
    };

    /// <summary>The table of overlaps.</summary>
    public required int Overlaps { get; init; }

    /// <summary>The table of t-tests.</summary>
    public required int Tests { get; init; }

    /// <summary>The figure that draws the overlaps.</summary>
    public required int Scatter { get; init; }

    /// <summary>The figure that draws the masks.</summary>
    public required int Masks { get; init; }

    /// <summary>The figure of the similarity of tasks.</summary>
    public required int Similarity { get; init; }

    /// <summary>The table of mean accuracy, time and loss in experiment 2.</summary>
    public required int Means { get; init; }

    /// <summary>The tables of the metrics of every task in experiment 3.</summary>
    public required PlaceByApproach TaskMetrics { get; init; }

    /// <summary>The table of their means.</summary>
    public required int MeanMetrics { get; init; }

    /// <summary>The figures of confusion matrices.</summary>
    public required PlaceByApproach Confusion { get; init; }

    /// <summary>The places of the published variants, in their order.</summary>
    public static IReadOnlyList<PublishedPlaces> All { get; } = [.. TaskVariants.Published.Select(variant => ByVariant[variant])];

    /// <summary>The places of a variant; null for a variant of our own, of which nothing is published.</summary>
    public static PublishedPlaces? Of(string variant) => ByVariant.GetValueOrDefault(variant);
}

/// <summary>Where each approach's results are published.</summary>
/// <param name="Classic">Number of the table or figure of the classic approach.</param>
/// <param name="Novel">That of the novel approach.</param>
public sealed record PlaceByApproach(int Classic, int Novel)
{
    /// <summary>Both numbers, that of the classic approach first.</summary>
    public IEnumerable<int> Both => [Classic, Novel];

    /// <summary>The number for the approach of an arm.</summary>
    public int Of(Arm arm) => arm.IsNovel() ? Novel : Classic;
}
