using System.Text.Json.Nodes;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>What was measured of the multiverse, which takes hours to train, as it is kept beside the report.</summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class MultiverseFile(Workbench bench)
{
    private readonly RecordedFile file = new(bench.Settings.ReportsFolder, "multiverse", "make multiverse");

    /// <summary>The file that is committed.</summary>
    public string RecordedPath => file.RecordedPath;

    /// <summary>The file of what was measured here and not recorded.</summary>
    public string OwnPath => file.OwnPath;

    /// <summary>Keeps what was measured.</summary>
    /// <param name="result">What was measured.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(MultiverseResult result, bool record) => file.Write(EvidenceFolder.Serialize(result), record);

    /// <summary>
    /// What was measured, here or where it was recorded; null where there is nothing, or where it was measured on other data or
    /// on runs that are not the present ones, names readings that are no more, or is of another format.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public MultiverseResult? Read() => file.Read(Present);

    private MultiverseResult? Present(string text)
    {
        if (FormatOf(text) != MultiverseResult.PresentFormat)
        {
            return null;
        }

        var result = EvidenceFolder.Deserialize<MultiverseResult>(text);
        return result.Provenance.DataChecksum == bench.Data.Checksum
            && result.Universes.All(universe => OpenChoices.Space.Has(universe.Id)) && result.Runs == PresentRunsOf(result)
            ? result
            : null;
    }

    // The runs as the profile of that time names them today.
    private string PresentRunsOf(MultiverseResult result)
    {
        var settings = bench.Settings with { Profile = Profile.Multiverse.WithSeeds(result.Provenance.Seeds) };
        return new MultiverseBench(bench.Under(settings)).RunsOf(result.Universes.Select(universe => OpenChoices.Space.UniverseNamed(universe.Id)));
    }

    // The first format did not name itself.
    private static int FormatOf(string text) => JsonNode.Parse(text) is JsonObject file && file["format"] is JsonValue format
        && format.TryGetValue<int>(out var number) ? number : 1;
}
