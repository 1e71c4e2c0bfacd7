using Supermask.Judging;

namespace Supermask.Multiverse;

/// <summary>A claim through all universes in which it was judged.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Universes">What each says of it; that of the default readings first.</param>
public sealed record ClaimAcross(string Id, IReadOnlyList<(UniverseResult Universe, ClaimInUniverse Claim)> Universes)
{
    /// <summary>The verdict under the default readings, with the seeds of the multiverse.</summary>
    public string ByDefault => Universes[0].Claim.Verdict;

    /// <summary>In how many universes it is reproduced.</summary>
    public int Holds => Universes.Count(each => each.Claim.Verdict == Verdict.Reproduced.InWords());

    /// <summary>Whether all universes agree.</summary>
    public bool IsUnanimous => Universes.All(each => each.Claim.Verdict == ByDefault);

    /// <summary>The other verdicts, each with the universes that give it.</summary>
    public IReadOnlyList<(string Verdict, IReadOnlyList<UniverseResult> Universes)> Others =>
    [
        .. Universes.Where(each => each.Claim.Verdict != ByDefault).GroupBy(each => each.Claim.Verdict)
            .Select(other => (other.Key, (IReadOnlyList<UniverseResult>)[.. other.Select(each => each.Universe)])),
    ];
}
