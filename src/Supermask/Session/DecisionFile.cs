using Supermask.Judging;
using Supermask.Judging.Deciding;

namespace Supermask.Session;

/// <summary>What became of claims to which seeds were added, which takes most of an hour, as it is kept beside the report.</summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class DecisionFile(DecideBench bench)
{
    private readonly RecordedFile file = new(bench.Standard.Settings.ReportsFolder, "decided", "./supermask decide");

    /// <summary>The file that is committed.</summary>
    public string RecordedPath => file.RecordedPath;

    /// <summary>The file of what was decided here and not recorded.</summary>
    public string OwnPath => file.OwnPath;

    /// <summary>Keeps what became of claims, beside what is kept of others.</summary>
    /// <param name="decisions">What became of them.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(Decisions decisions, bool record)
    {
        var others = Read()?.Claims.Where(claim => decisions.Find(claim.Id) is null) ?? [];
        return file.Write(EvidenceFolder.Serialize(decisions with { Claims = [.. decisions.Claims, .. others] }), record);
    }

    /// <summary>
    /// What became of claims, here or where it was recorded, as far as it was measured on the data and the runs as they are now; null
    /// where there is nothing.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public Decisions? Read() => file.Read(Present);

    private Decisions? Present(string text)
    {
        var all = EvidenceFolder.Deserialize<Decisions>(text);
        var present = all.Claims.Where(bench.IsPresent).ToArray();
        return present.Length > 0 && all.Provenance.IsUnderTheConditionsOf(bench.Standard.Provenance) ? all with { Claims = present } : null;
    }
}
