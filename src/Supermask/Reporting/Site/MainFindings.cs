using Supermask.Judging;

namespace Supermask.Reporting.Site;

/// <summary>
/// The claims that matter most, by a rule that the first page states: those that the source makes in its most prominent
/// places.
/// </summary>
public static class MainFindings
{
    /// <summary>How many are shown.</summary>
    public const int Count = 5;

    /// <summary>What the abstract counts.</summary>
    public const int InAbstract = 3;

    /// <summary>What a section of the conclusion counts.</summary>
    public const int InConclusion = 2;

    /// <summary>What any other section counts.</summary>
    public const int Elsewhere = 1;

    private static readonly Verdict[] MostSurprising =
        [Verdict.NotReproduced, Verdict.DirectionHolds, Verdict.Inconclusive, Verdict.Reproduced];

    /// <summary>
    /// The claims with a verdict that measuring gave, by the weight of the places that make them; of equal weight first
    /// those that do not hold, then those with more kinds of findings, then in the order of the ledger.
    /// </summary>
    public static IReadOnlyList<ShownClaim> Of(IEnumerable<ShownClaim> claims) =>
    [
        .. claims.Where(claim => MostSurprising.Contains(claim.Verdict) && claim.Evidence.ByConstruction is null)
            .OrderByDescending(claim => Weight(claim.Evidence.Section))
            .ThenBy(claim => Array.IndexOf(MostSurprising, claim.Verdict))
            .ThenByDescending(claim => claim.Findings.Count)
            .Take(Count),
    ];

    /// <summary>The weight of places such as <c>abstract; 4.5; 5.1</c>, added up.</summary>
    public static int Weight(string section) => section.Split(';', StringSplitOptions.TrimEntries).Sum(place => place switch
    {
        "abstract" => InAbstract,
        _ when place.StartsWith("5.", StringComparison.Ordinal) => InConclusion,
        "" or "none" => 0,
        _ => Elsewhere,
    });
}
