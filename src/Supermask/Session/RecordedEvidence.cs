using Supermask.Judging;
using Supermask.Papers;

namespace Supermask.Session;

/// <summary>
/// What the runs that were recorded found, claim by claim. All networks together take hours to train, and whoever reads the report
/// without some of them reads what they gave elsewhere. Each claim says when and on what machine that was.
/// </summary>
/// <param name="bench">The work that it belongs to.</param>
/// <param name="benches">That of statements about other data sets.</param>
public sealed class RecordedEvidence(Workbench bench, DataBenches benches)
{
    private readonly RecordedFile file = new(bench.Settings.ReportsFolder, "recorded", "make reproduce RECORD=1");

    /// <summary>
    /// The claims that were measured here, and those that were recorded of networks which today's code would train alike: the same
    /// runs, profile and data, as far as the data are here to tell.
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

    /// <summary>Puts claims in the place of those that were recorded.</summary>
    /// <param name="claims">All claims that hold, measured here or recorded before.</param>
    /// <returns>The file.</returns>
    public string Record(IReadOnlyList<ClaimEvidence> claims) => file.Write(EvidenceFolder.Serialize(claims), record: true);

    private IReadOnlyList<ClaimEvidence> Read() => file.Read(text => EvidenceFolder.Deserialize<IReadOnlyList<ClaimEvidence>>(text)) ?? [];

    private bool Holds(ClaimEvidence claim) => benches.TryOn(claim.Dataset) is not { } on
        || (claim.Provenance.IsUnderTheConditionsOf(on.Provenance) && on.IsPresent(claim));
}
