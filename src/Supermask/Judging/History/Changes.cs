namespace Supermask.Judging.History;

/// <summary>What is different between two records.</summary>
/// <param name="Claims">The claims that changed, in the order of the later record.</param>
/// <param name="Compared">Claims of both records whose values were compared by their spread over seeds.</param>
public sealed record Changes(IReadOnlyList<ClaimChange> Claims, int Compared)
{
    /// <summary>Whether nothing changed: no verdict, and no value beyond what seeds alone do.</summary>
    public bool AreNone => Claims.Count == 0;

    /// <summary>What changed from one record to a later one.</summary>
    public static Changes Between(HistoryRecord before, HistoryRecord after)
    {
        var shared = after.Claims.Where(claim => before.Claims.ContainsKey(claim.Key)).ToArray();
        return new Changes(
            [
                .. after.Claims.Select(claim => ClaimChange.Of(claim.Key, before.Claims.GetValueOrDefault(claim.Key), claim.Value)).OfType<ClaimChange>(),
                .. before.Claims.Where(claim => !after.Claims.ContainsKey(claim.Key)).Select(claim => new ClaimChange(claim.Key, ChangeKind.Gone, claim.Value, null)),
            ],
            shared.Count(claim => Drift.Of(before.Claims[claim.Key], claim.Value) is not null));
    }
}

/// <summary>In what a claim changed.</summary>
public enum ChangeKind
{
    /// <summary>It has another verdict.</summary>
    Verdict,

    /// <summary>It has the same verdict by another comparison.</summary>
    Comparison,

    /// <summary>Its value moved beyond what seeds alone do; or it is not the same, where it depends on no seed.</summary>
    Value,

    /// <summary>It was not measured before.</summary>
    New,

    /// <summary>It is not measured any more.</summary>
    Gone,
}

/// <summary>A claim that changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">In what.</param>
/// <param name="Before">What the earlier record says; null where it has no such claim.</param>
/// <param name="After">What the later record says; null where it has no such claim.</param>
public sealed record ClaimChange(string Id, ChangeKind Kind, RecordedClaim? Before, RecordedClaim? After)
{
    /// <summary>The change of a claim of the later record; null where there is none.</summary>
    internal static ClaimChange? Of(string id, RecordedClaim? before, RecordedClaim after) => KindOf(before, after) is { } kind
        ? new ClaimChange(id, kind, before, after)
        : null;

    private static ChangeKind? KindOf(RecordedClaim? before, RecordedClaim after) => before switch
    {
        null => ChangeKind.New,
        _ when before.Verdict != after.Verdict => ChangeKind.Verdict,
        _ when !before.IsComparableWith(after) => ChangeKind.Comparison,
        _ when Moved(before, after) => ChangeKind.Value,
        _ => null,
    };

    // In how many seeds something was so moves by one or two with every new draw; beyond that its verdict changes.
    private static bool Moved(RecordedClaim before, RecordedClaim after) => Drift.Of(before, after) is { } drift
        ? drift.IsBeyondNoise
        : after.Kind != Criterion.CountKind && before.Measured != after.Measured;
}
