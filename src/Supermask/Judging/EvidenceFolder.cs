using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Common;

namespace Supermask.Judging;

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

    /// <summary>Where a test run leaves its Cucumber Messages, for other programs.</summary>
    public string MessagesPath => System.IO.Path.Combine(Path, "messages.ndjson");

    /// <summary>Where a run of all scenarios leaves the page that shows them; one of some of them adds <c>.part</c> to its name.</summary>
    public string PagePath => System.IO.Path.Combine(Path, "scenarios.html");

    private string MeasuredPath => System.IO.Path.Combine(Path, "measured.txt");

    /// <summary>Keeps the evidence of a claim, in place of what was kept before.</summary>
    public void Write(ClaimEvidence evidence)
    {
        var reading = evidence.Reading.Length > 0 ? $".{evidence.Reading.Replace(' ', '-')}" : "";
        AtomicFile.Write(System.IO.Path.Combine(Path, $"{evidence.Id}{reading}.json"), Serialize(evidence));
    }

    /// <summary>
    /// The ids of the claims that the latest test run measured under their default reading; none where it was ended before its
    /// time.
    /// </summary>
    public IReadOnlySet<string> ReadMeasured() =>
        File.Exists(MeasuredPath) ? File.ReadLines(MeasuredPath).Where(id => id.Length > 0).ToHashSet() : new HashSet<string>();

    /// <summary>Keeps the ids of the claims that a test run measured, in place of those of the run before.</summary>
    public void WriteMeasured(IEnumerable<string> ids) =>
        AtomicFile.Write(MeasuredPath, string.Concat(ids.Order(StringComparer.Ordinal).Select(id => $"{id}\n")));

    /// <summary>
    /// The page of the last run of all scenarios; where there was none, that of the latest run of some; null where no run left any.
    /// </summary>
    public string? ReadPage() => new[] { PagePath, System.IO.Path.ChangeExtension(PagePath, ".part.html") }.FirstOrDefault(File.Exists) is { } page
        ? File.ReadAllText(page)
        : null;

    /// <summary>
    /// Reads all evidence: that of claims in the order of the ledger, then that of other statements by their id. What was
    /// found under other readings stands with the claim that it is about.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public IReadOnlyList<ClaimEvidence> ReadAll(Ledger ledger)
    {
        var all = ReadEach();
        var readings = all.Where(evidence => evidence.Reading.Length > 0).ToLookup(evidence => evidence.Id);
        return [.. InOrder(
            all.Where(evidence => evidence.Reading.Length == 0)
                .Select(evidence => evidence with { Readings = [.. readings[evidence.Id].Select(ReadingVerdict.Of)] }),
            ledger)];
    }

    /// <summary>Claims in the order of the ledger, then other statements by their id.</summary>
    public static IEnumerable<ClaimEvidence> InOrder(IEnumerable<ClaimEvidence> claims, Ledger ledger)
    {
        var places = ledger.Entries.Select((entry, place) => (entry.Id, place)).ToDictionary(each => each.Id, each => each.place);
        return claims.OrderBy(claim => places.GetValueOrDefault(claim.Id, int.MaxValue)).ThenBy(claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>All evidence, that of every reading apart.</summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public IReadOnlyList<ClaimEvidence> ReadEach() => [.. Files().Select(Read)];

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
