using Supermask.Methods.Keep;
using Supermask.Networks;

namespace Supermask.Comparing.Transfer;

/// <summary>What is changed of Keep and Carry, one part at a time, to see what their gain comes from.</summary>
internal static class Attribution
{
    // That of the dissertation (3.5.1), which nobody tuned.
    private const double PublishedRate = 1e-4;

    private const string AllRows = "with all rows of the source";

    private static readonly (string Name, Func<Candidate, Candidate> Change)[] OfSharing =
    [
        ("with shared statistics", Of(keep => keep with { Masking = new Masking() })),
        ("with shared statistics and gain", setting => Of(keep => keep with { Masking = new Masking() })(setting) with { Network = new MlpPlan() }),
    ];

    private static readonly (string Name, Func<Candidate, Candidate> Change)[] Changes =
    [
        ("with scores carried", Of(keep => keep with { Carried = CarriedScores.Scores })),
        ("unshrunk", Of(keep => keep with { Shrinking = 1 })),
        ("without a choice", Of(keep => keep with { Compared = 0 })),
        (AllRows, Of(keep => keep with { Rows = OutputRows.OfSource })),
        ("with fresh rows", Of(keep => keep with { Rows = OutputRows.Fresh })),
        ("from the first task", Of(keep => keep with { Source = CarrySource.First })),
        ("from the mean of all", Of(keep => keep with { Source = CarrySource.Mean })),
        ("from the most similar by batch norm", Of(keep => keep with { Source = CarrySource.NormCosine })),
        ("from the most overlapping", Of(keep => keep with { Source = CarrySource.MaskOverlap })),
        ("from the lowest first loss", Of(keep => keep with { Source = CarrySource.FirstLoss })),
        ("at the published rate", AtPublishedRate),
        .. OfSharing,
    ];

    /// <summary>
    /// Whether a method is taken apart on a sequence: each where it gained most in the spike that it comes from, and Keep where labels change
    /// their roles.
    /// </summary>
    public static bool IsAsked(string method, string sequence) =>
        (method, sequence) is (MaskEntrants.Keep, "rotated" or "partitioned") or (MaskEntrants.Carry, "permuted");

    /// <summary>
    /// A method with each part changed, and a cold start with what tasks can share beside their weights. A change that changes no
    /// computation is left out.
    /// </summary>
    /// <param name="method">Its name.</param>
    /// <param name="setting">Its setting.</param>
    /// <param name="cold">That of a cold start.</param>
    /// <param name="rolesChange">Whether labels occur in some tasks only.</param>
    public static IEnumerable<(string Name, Candidate Setting)> Of(string method, Candidate setting, Candidate cold, bool rolesChange) =>
    [
        .. from each in Changes
           where rolesChange || each.Name != AllRows
           let changed = each.Change(setting)
           where changed != setting
           select ($"{method} {each.Name}", changed),
        .. OfSharing.Select(each => ($"cold start {each.Name}", Of(keep => keep with { Carried = CarriedScores.Nothing })(each.Change(setting)) with { Rate = cold.Rate })),
    ];

    /// <summary>A setting with the learning rate of the dissertation.</summary>
    public static Candidate AtPublishedRate(Candidate setting) => setting with { Rate = PublishedRate };

    private static Func<Candidate, Candidate> Of(Func<KeepMethod, KeepMethod> change) => setting => setting with { Method = change((KeepMethod)setting.Method) };
}
