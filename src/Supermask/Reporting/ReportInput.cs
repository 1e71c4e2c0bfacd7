using Supermask.Claims;
using Supermask.Experiments;

namespace Supermask.Reporting;

/// <summary>What a report is made of.</summary>
/// <param name="Claims">The claims measured so far, in the order of the ledger; may be some of them or none.</param>
/// <param name="Studies">The trained networks of each variant; empty where nothing was trained.</param>
/// <param name="Data">The images.</param>
/// <param name="Provenance">Under what conditions the studies were made.</param>
public sealed record ReportInput(
    IReadOnlyList<ClaimEvidence> Claims, IReadOnlyList<OverlapStudy> Studies, DataStudy Data, Provenance Provenance)
{
    /// <summary>What the data is called.</summary>
    public string DatasetName => Data.Dataset.Name;
}
