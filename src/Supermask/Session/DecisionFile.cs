using System.Text.Json;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Deciding;

namespace Supermask.Session;

/// <summary>
/// What became of claims to which seeds were added, kept beside the report: in a file that is committed, because it takes most of an
/// hour, or in one that is not, which counts before it.
/// </summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class DecisionFile(DecideBench bench)
{
    /// <summary>The file that is committed.</summary>
    public string RecordedPath => In("decided.json");

    /// <summary>The file of what was decided here and not recorded.</summary>
    public string OwnPath => In("decided-here.json");

    /// <summary>Keeps what became of claims, beside what is kept of others.</summary>
    /// <param name="decisions">What became of them.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(Decisions decisions, bool record)
    {
        var path = record ? RecordedPath : OwnPath;
        var others = Read()?.Claims.Where(claim => decisions.Find(claim.Id) is null) ?? [];
        AtomicFile.Write(path, EvidenceFolder.Serialize(decisions with { Claims = [.. decisions.Claims, .. others] }));
        if (record)
        {
            File.Delete(OwnPath);
        }

        return path;
    }

    /// <summary>
    /// What became of claims, here or where it was recorded, as far as it was measured on the data and the runs as they are now; null
    /// where there is nothing.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public Decisions? Read() => Read(OwnPath) ?? Read(RecordedPath);

    private string In(string name) => Path.GetFullPath(Path.Combine(bench.Standard.Settings.ReportsFolder, name));

    private Decisions? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var all = EvidenceFolder.Deserialize<Decisions>(File.ReadAllText(path));
            var present = all.Claims.Where(bench.IsPresent).ToArray();
            return present.Length > 0 && all.Provenance.IsUnderTheConditionsOf(bench.Standard.Provenance) ? all with { Claims = present } : null;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(
                $"{path} is not whole: {problem.Message} Likely cause: it was edited, or written by another version. "
                + "To mend it: ./supermask decide.",
                problem);
        }
    }
}
