using Supermask.Judging;

namespace Supermask.Multiverse;

/// <summary>
/// What a multiverse answers: under which readings the published numbers are reproduced best, and which verdicts depend on a
/// reading.
/// </summary>
/// <param name="Result">What was measured.</param>
/// <param name="Space">The choices that its universes are made of.</param>
public sealed record MultiverseAnswers(MultiverseResult Result, ReadingSpace Space)
{
    /// <summary>
    /// The universes with networks of their own, the nearest to the published numbers first. One that only reads what was printed
    /// otherwise measures its distance by another yardstick, that of fewer networks behind a printed mean, and takes no place.
    /// </summary>
    public IReadOnlyList<UniverseResult> Ranked { get; } = [.. Result.Universes.Where(universe => !Space.UniverseNamed(universe.Id).IsJudgedElsewhere)];

    /// <summary>The universe nearest to the published numbers.</summary>
    public UniverseResult Best => Ranked[0];

    /// <summary>The place of the default readings, from 1.</summary>
    public int PlaceOfDefault => Ranked.Index().First(universe => universe.Item.Id == Universe.DefaultId).Index + 1;

    /// <summary>The universes that could be the nearest: a seed less brings them as near as a seed less puts the nearest.</summary>
    public IReadOnlyList<UniverseResult> AsNear => [.. Ranked.Skip(1).Where(universe => universe.Nearest <= Best.Farthest)];

    /// <summary>The claims in the order of the ledger, each through all universes.</summary>
    public IReadOnlyList<ClaimAcross> Claims { get; } = Across(Result, Space);

    /// <summary>
    /// Whether a claim gets the same verdict in all universes that could be the nearest: among readings that the published
    /// numbers do not tell apart.
    /// </summary>
    public bool IsSettledByTheNearest(ClaimAcross claim) => claim.Universes.Where(each => CouldBeNearest(each.Universe))
        .Select(each => each.Claim.Verdict).Distinct().Count() <= 1;

    /// <summary>Whether a universe is the nearest, or seeds do not tell it from the nearest.</summary>
    public bool CouldBeNearest(UniverseResult universe) => universe == Best || AsNear.Contains(universe);

    /// <summary>How many claims get another verdict in a universe than under the default readings.</summary>
    public int ChangedBy(UniverseResult universe) =>
        Claims.Count(claim => claim.Others.Any(other => other.Universes.Any(each => each.Id == universe.Id)));

    /// <summary>
    /// How severely a claim was tested: where no chance model tells, the share of far universes, of which the published numbers are not,
    /// in which the judge says Reproduced too.
    /// </summary>
    /// <param name="claim">The claim as it was judged under the default readings.</param>
    public Severity? SeverityOf(ClaimEvidence claim)
    {
        if (claim.Severity is not { Alternative: Severity.NothingToCompare } || Of(claim.Id) is not { } across)
        {
            return claim.Severity;
        }

        string[] far = [.. across.Universes.Where(each => IsFar(each.Universe)).Select(each => each.Claim.Verdict)];
        return far.Length == 0
            ? claim.Severity
            : new Severity(
                far.Count(verdict => verdict == Verdict.Reproduced.InWords()) / (double)far.Length,
                $"one of {far.Length} universes that lie farther from the published numbers than seeds explain, each of {Result.Provenance.Seeds} seeds,");
    }

    private bool IsFar(UniverseResult universe) => Ranked.Contains(universe) && !CouldBeNearest(universe);

    /// <summary>A claim through all universes; null where it was judged in fewer than two.</summary>
    public ClaimAcross? Of(string id) => Claims.FirstOrDefault(claim => claim.Id == id && claim.Universes.Count > 1);

    private static IReadOnlyList<ClaimAcross> Across(MultiverseResult result, ReadingSpace space)
    {
        var declared = Designs.Named(result.Design, space).Select(universe => universe.Id).ToList();
        return
        [
            .. result.Universes.OrderBy(universe => declared.IndexOf(universe.Id))
                .SelectMany(universe => universe.Claims.Select(claim => (Universe: universe, Claim: claim)))
                .GroupBy(each => each.Claim.Id)
                .Select(claim => new ClaimAcross(claim.Key, [.. claim])),
        ];
    }
}
