using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Site.ClaimSections;

/// <summary>Cells of the table of a claim's numbers.</summary>
public static class NumberWords
{
    /// <summary>The published value, as far as the comparison names one.</summary>
    public static string Published(Criterion criterion) => criterion switch
    {
        { Published: { } published } => published.Show(criterion.Unit),
        { Kind: "interval", Accepted: { } accepted } => accepted.Claimed.Show(criterion.Unit),
        { Kind: "exact" or Criterion.CountKind or Criterion.ReportKind } => criterion.Expected,
        _ => ReportTable.None,
    };

    /// <summary>Both ends of the interval of the mean.</summary>
    public static string IntervalOf(Criterion criterion) =>
        criterion.Interval is { Count: > 1 } interval && double.IsFinite(interval.Low)
            ? $"{interval.Low.Show()} to {interval.High.Show()}"
            : ReportTable.None;

    /// <summary>How many seeds, or what else was counted.</summary>
    public static string CountOf(Criterion criterion) => criterion.PerSeed.Count == 0
        ? ReportTable.None
        : $"{CellText.Whole(criterion.PerSeed.Count)}{(criterion.CountedAs == Measurement.Seeds ? "" : $" {criterion.CountedAs}")}";

    /// <summary>The size of a difference in standard deviations.</summary>
    public static string EffectOf(Criterion criterion) => criterion.Effect is { } effect
        ? $"{effect.Value.Show()} ({effect.Low.Show()} to {effect.High.Show()})"
        : ReportTable.None;

    /// <summary>The corrected p-value, which belongs to the difference with the largest p-value of the claim.</summary>
    public static string AdjustedP(ClaimEvidence claim, Criterion criterion) =>
        claim.AdjustedP is { } p && criterion.P is { } own && own == Families.PValue(claim) ? p.Show() : ReportTable.None;
}
