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

    /// <summary>Keeps the evidence of a claim, in place of what was kept before.</summary>
    public void Write(ClaimEvidence evidence) =>
        AtomicFile.Write(System.IO.Path.Combine(Path, $"{evidence.Id}.json"), Serialize(evidence));

    /// <summary>Reads the evidence of all claims, in the order of the ledger.</summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public IReadOnlyList<ClaimEvidence> ReadAll(Ledger ledger) =>
        [.. ledger.Entries.Select(entry => System.IO.Path.Combine(Path, $"{entry.Id}.json")).Where(File.Exists).Select(Read)];

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

    private static ClaimEvidence Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<ClaimEvidence>(File.ReadAllText(file), Json)!;
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
