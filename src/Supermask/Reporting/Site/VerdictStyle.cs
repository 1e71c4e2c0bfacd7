using Supermask.Judging;
using Supermask.Measuring;

namespace Supermask.Reporting.Site;

/// <summary>How pages name and explain verdicts, and what they rest on.</summary>
public static class VerdictStyle
{
    /// <summary>The verdict's name in styles and links, such as <c>not-reproduced</c>.</summary>
    public static string Slug(this Verdict verdict) => verdict.InWords().ToLowerInvariant().Replace(' ', '-');

    /// <summary>What it means that a verdict rests on this, in a sentence.</summary>
    public static string Meaning(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Conformance => "The harness is built as the source says.",
        EvidenceKind.ValueCheck => "Facts of the data, and arithmetic of printed numbers.",
        EvidenceKind.Replication => "Networks from seeds of their own give it, or do not.",
        EvidenceKind.Interpretation => "What the source concludes from its numbers.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    /// <summary>What the verdict means, in a sentence.</summary>
    public static string Meaning(this Verdict verdict) => verdict switch
    {
        Verdict.Reproduced =>
            "Every comparison holds: the whole interval lies within the stated margin, or what is said to be so is so.",
        Verdict.DirectionHolds => "The difference has the published sign, and whether it is as large as would matter is open.",
        Verdict.NotReproduced =>
            "A comparison fails: the whole interval lies outside the margin, no run gives what one is said to have given, or what is said to be so is not.",
        Verdict.Inconclusive =>
            "The seeds say neither: an interval reaches across the end of a margin, or the sign-flip test does not bear it out.",
        Verdict.PremiseFails =>
            "What the claim speaks of does not take place under the reading of the source that is tested; other readings stand beside it.",
        Verdict.NotTestable => "Nothing that can be measured here decides the claim: this data, or this source, allows no test.",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };
}
