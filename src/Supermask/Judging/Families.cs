using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>Corrects the p-values of differences within their families by Holm's method.</summary>
public static class Families
{
    private const string Analyser = "family";

    /// <summary>
    /// The same evidence, in the same order; members of a family with their corrected p-value, and with a finding where a
    /// difference that holds alone does not hold in its family.
    /// </summary>
    /// <param name="evidence">Evidence, of which only the members that are there count.</param>
    /// <param name="families">The families.</param>
    public static IReadOnlyList<ClaimEvidence> Adjust(IReadOnlyList<ClaimEvidence> evidence, IEnumerable<Family> families)
    {
        var adjusted = families.SelectMany(family => Adjust(family, evidence)).ToDictionary(claim => claim.Id);
        return [.. evidence.Select(claim => adjusted.GetValueOrDefault(claim.Id, claim))];
    }

    /// <summary>
    /// The p-value of a claim all of whose differences must hold: the largest of theirs, which needs no correction for
    /// their number (intersection-union test, Berger 1982). Null where the claim tests no difference.
    /// </summary>
    public static double? PValue(ClaimEvidence claim) => claim.Criteria.Max(criterion => criterion.P);

    private static IEnumerable<ClaimEvidence> Adjust(Family family, IReadOnlyList<ClaimEvidence> evidence)
    {
        var members = evidence
            .Where(claim => family.Members.Contains(claim.Id) && PValue(claim) is not null
                && claim.Verdict != Verdict.NotTestable.InWords())
            .ToArray();
        var adjusted = Holm.Adjust([.. members.Select(claim => PValue(claim)!.Value)]);
        return members.Zip(adjusted, (claim, p) => claim with
        {
            Family = family.Name,
            AdjustedP = p,
            Findings = [.. claim.Findings.Where(finding => finding.Analyser != Analyser), .. Findings(claim, family, p, members.Length)],
        });
    }

    private static IEnumerable<Finding> Findings(ClaimEvidence claim, Family family, double adjusted, int members)
    {
        var alone = PValue(claim)!.Value;
        if (alone <= Interval.OneSidedError && adjusted > Interval.OneSidedError)
        {
            yield return new Finding(
                Analyser,
                $"Tested alone, the difference lies above its threshold (p {alone.Show()}). Corrected for the {members} claims of "
                + $"the family of {family.Name} by Holm's method, p is {adjusted.Show()}, so that it could be the one in "
                + "several that chance brings out.");
        }
    }
}
