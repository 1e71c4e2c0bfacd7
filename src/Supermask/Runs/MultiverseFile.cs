using System.Text.Json;
using Supermask.Claims;
using Supermask.Data;
using Supermask.Multiverse;

namespace Supermask.Runs;

/// <summary>What was measured of the multiverse, kept beside the report and committed with it: training it takes hours.</summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class MultiverseFile(Workbench bench)
{
    /// <summary>The file.</summary>
    public string Path => System.IO.Path.GetFullPath(System.IO.Path.Combine(bench.Settings.ReportsFolder, "multiverse.json"));

    // The runs as the profile of that time names them today.
    private string PresentRunsOf(MultiverseResult result)
    {
        var settings = bench.Settings with { Profile = Profile.Multiverse.WithSeeds(result.Provenance.Seeds) };
        return new MultiverseBench(bench.Under(settings)).RunsOf(result.Universes.Select(universe => Universe.Named(universe.Id)));
    }

    /// <summary>Keeps what was measured.</summary>
    public void Write(MultiverseResult result) => AtomicFile.Write(Path, EvidenceFolder.Serialize(result));

    /// <summary>
    /// What was measured; null where there is nothing, or where it was measured on other data or on runs that are not the present ones.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public MultiverseResult? Read()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        try
        {
            var result = EvidenceFolder.Deserialize<MultiverseResult>(File.ReadAllText(Path));
            return result.Provenance.DataChecksum == bench.Data.Checksum && result.Runs == PresentRunsOf(result) ? result : null;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(
                $"{Path} is not whole: {problem.Message} Likely cause: it was edited, or written by another version. "
                + "To mend it: make multiverse.",
                problem);
        }
    }
}
