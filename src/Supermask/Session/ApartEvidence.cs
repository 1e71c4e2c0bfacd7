using Supermask.Judging;
using Supermask.Papers;

namespace Supermask.Session;

/// <summary>
/// What was found on networks that are trained apart, as it was recorded: they take hours, and whoever reads the report without them
/// reads what they gave elsewhere. Each claim says when and on what machine that was.
/// </summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class ApartEvidence(Workbench bench)
{
    private readonly RecordedFile file = new(bench.Settings.ReportsFolder, "apart", "make methods RECORD=1");

    /// <summary>
    /// The claims that were measured here, and those that were recorded of networks which today's code would train alike: the same
    /// runs, profile and data.
    /// </summary>
    /// <param name="here">What was measured here; it counts before what was recorded.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IReadOnlyList<ClaimEvidence> Completed(IReadOnlyList<ClaimEvidence> here)
    {
        if (!bench.IsRecorded)
        {
            return here;
        }

        var measured = here.Select(claim => claim.Id).ToHashSet();
        var recorded = Read().Where(claim => !measured.Contains(claim.Id) && Holds(claim));
        return [.. EvidenceFolder.InOrder(here.Concat(recorded), AllPapers.Ledger)];
    }

    /// <summary>Puts claims on networks that are trained apart in the place of those that were recorded, other claims are left out.</summary>
    /// <param name="claims">All claims that still hold.</param>
    /// <returns>The file.</returns>
    public string Record(IEnumerable<ClaimEvidence> claims) =>
        file.Write(EvidenceFolder.Serialize<IReadOnlyList<ClaimEvidence>>([.. claims.Where(IsApart)]), record: true);

    private IReadOnlyList<ClaimEvidence> Read() => file.Read(text => EvidenceFolder.Deserialize<IReadOnlyList<ClaimEvidence>>(text)) ?? [];

    private bool Holds(ClaimEvidence claim) => claim.Provenance.IsUnderTheConditionsOf(bench.Provenance) && bench.IsPresent(claim);

    private static bool IsApart(ClaimEvidence claim) => AllPapers.Ledger.Has(claim.Id)
        ? AllPapers.IsApart(AllPapers.Ledger[claim.Id])
        : claim.Runs.Any(runs => KnownArms.Find(runs.Arm) is { } arm && AllPapers.IsApart(arm));
}
