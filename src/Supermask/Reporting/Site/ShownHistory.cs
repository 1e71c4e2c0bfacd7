using Supermask.Judging;
using Supermask.Judging.History;

namespace Supermask.Reporting.Site;

/// <summary>The history as the first page shows it.</summary>
/// <param name="Records">The records, oldest first.</param>
/// <param name="HasThisRun">Whether what this report shows is what the last record says.</param>
public sealed record ShownHistory(IReadOnlyList<HistoryRecord> Records, bool HasThisRun)
{
    /// <summary>The last record; null where there is none.</summary>
    public HistoryRecord? Last => Records.Count > 0 ? Records[^1] : null;

    /// <summary>The record before the last; null where there is none.</summary>
    public HistoryRecord? Before => Records.Count > 1 ? Records[^2] : null;

    /// <summary>What changed from the record before the last to the last; null where there are no two.</summary>
    public Changes? Changes => Before is { } before ? Supermask.Judging.History.Changes.Between(before, Last!) : null;

    /// <summary>The history of a report; null where such reports are not recorded.</summary>
    public static ShownHistory? Of(ReportInput input) => input.History is { } records
        ? new ShownHistory(records, records is [.., var last] && IsOf(input.Claims, last))
        : null;

    /// <summary>What the records say of a claim, oldest first.</summary>
    public IReadOnlyList<TrendPoint> Of(string id) =>
        [.. Records.Where(record => record.Claims.ContainsKey(id)).Select(record => new TrendPoint(record.Date, record.Claims[id]))];

    private static bool IsOf(IReadOnlyList<ClaimEvidence> claims, HistoryRecord record) => claims.Count == record.Claims.Count
        && claims.All(claim => record.Claims.TryGetValue(claim.Id, out var recorded) && recorded == RecordedClaim.Of(claim));
}

/// <summary>What a record says of a claim.</summary>
/// <param name="Date">When the record was made.</param>
/// <param name="Claim">What it says.</param>
public sealed record TrendPoint(DateOnly Date, RecordedClaim Claim)
{
    /// <summary>The date as pages show it.</summary>
    public string Day => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The history of a claim as its page shows it.</summary>
/// <param name="Points">What the records say of it, oldest first; empty where none does.</param>
/// <param name="Figure">Its values by record; null where they are no numbers, or the same in all records.</param>
public sealed record ShownTrend(IReadOnlyList<TrendPoint> Points, ShownFigure? Figure)
{
    /// <summary>Its verdicts in the order in which they came, each with the record it began with.</summary>
    public IReadOnlyList<TrendPoint> Verdicts =>
        [.. Points.Where((point, index) => index == 0 || point.Claim.Verdict != Points[index - 1].Claim.Verdict)];
}
