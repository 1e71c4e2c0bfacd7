using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Data;

namespace Supermask.Claims;

/// <summary>
/// The evidence of the latest scenarios, one file a claim: scenarios write it, the report reads it.
/// </summary>
/// <param name="Path">The folder.</param>
public sealed record EvidenceFolder(string Path)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Where a test run leaves its Cucumber Messages, see <see cref="TakeSteps"/>.</summary>
    public string MessagesPath => System.IO.Path.Combine(Path, "messages.ndjson");

    /// <summary>Keeps the evidence of a claim, in place of what was kept before.</summary>
    public void Write(ClaimEvidence evidence)
    {
        var reading = evidence.Reading.Length > 0 ? $".{evidence.Reading.Replace(' ', '-')}" : "";
        AtomicFile.Write(System.IO.Path.Combine(Path, $"{evidence.Id}{reading}.json"), Serialize(evidence));
    }

    /// <summary>
    /// Adds the steps of the latest test run to the evidence that it left, so that a later run of a few scenarios, whose
    /// messages take the place of these, leaves the others their steps.
    /// </summary>
    /// <returns>The ids of the claims that the latest test run measured, under their default reading.</returns>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public IReadOnlySet<string> TakeSteps()
    {
        var measured = new HashSet<string>();

        // Evidence that is newer has its steps, or comes from a run that was ended before it could write its messages.
        var written = File.GetLastWriteTimeUtc(MessagesPath);
        var older = Files().Where(file => File.GetLastWriteTimeUtc(file) <= written).ToArray();
        if (older.Length == 0)
        {
            return measured;
        }

        var scenarios = ScenarioMessages.Read(MessagesPath).ToLookup(scenario => scenario.Scenario);
        foreach (var evidence in older.Select(Read).ToArray())
        {
            // Rows of an outline may share a title; which of them it was the messages do not tell.
            if (scenarios[evidence.Scenario].Where(scenario => scenario.Found(evidence)).ToArray() is [var scenario])
            {
                Write(evidence with { Steps = scenario.Steps });
                if (evidence.Reading.Length == 0 && scenario.IsMeasured)
                {
                    measured.Add(evidence.Id);
                }
            }
        }

        return measured;
    }

    /// <summary>
    /// Reads all evidence: that of claims in the order of the ledger, then that of other statements by their id. What was
    /// found under other readings stands with the claim that it is about.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public IReadOnlyList<ClaimEvidence> ReadAll(Ledger ledger)
    {
        var places = ledger.Entries.Select((entry, place) => (entry.Id, place)).ToDictionary(each => each.Id, each => each.place);
        var all = Files().Select(Read).ToArray();
        var readings = all.Where(evidence => evidence.Reading.Length > 0).ToLookup(evidence => evidence.Id);
        return [.. all.Where(evidence => evidence.Reading.Length == 0)
            .Select(evidence => evidence with { Readings = [.. readings[evidence.Id].Select(ReadingVerdict.Of)] })
            .OrderBy(evidence => places.GetValueOrDefault(evidence.Id, int.MaxValue))
            .ThenBy(evidence => evidence.Id, StringComparer.Ordinal)];
    }

    /// <summary>Removes all evidence, so that none of an earlier state is left.</summary>
    public void Clear()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    /// <summary>Evidence as JSON.</summary>
    public static string Serialize<T>(T evidence) => JsonSerializer.Serialize(evidence, Json) + "\n";

    /// <summary>Evidence from JSON.</summary>
    /// <exception cref="JsonException">The text is no such evidence.</exception>
    public static T Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    private IEnumerable<string> Files() => Directory.Exists(Path)
        ? Directory.EnumerateFiles(Path, "*.json").Order(StringComparer.Ordinal)
        : [];

    private static ClaimEvidence Read(string file)
    {
        try
        {
            return Deserialize<ClaimEvidence>(File.ReadAllText(file));
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(
                $"{file} is not whole: {problem.Message} Likely cause: it was edited, or written by another version. "
                + "To mend it: rm -r reports/evidence, then make reproduce.",
                problem);
        }
    }
}
