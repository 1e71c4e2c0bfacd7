using Supermask.Judging;

namespace Supermask.Reporting.Site;

/// <summary>How pages name and explain verdicts.</summary>
public static class VerdictStyle
{
    /// <summary>The verdict's name in styles and links, such as <c>not-reproduced</c>.</summary>
    public static string Slug(this Verdict verdict) => verdict.InWords().ToLowerInvariant().Replace(' ', '-');

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
        Verdict.NotTestable => "Nothing that can be measured here decides the claim: this data, or this source, allows no test.",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };
}
