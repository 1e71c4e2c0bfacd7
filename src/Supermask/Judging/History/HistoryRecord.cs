using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supermask.Judging.History;

/// <summary>What one whole run found of all claims: a line of the history.</summary>
public sealed record HistoryRecord
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>When the report was made.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>
    /// The commit that was checked out when the program was built; empty where that is not known. Changes that were not
    /// committed then are not told by it.
    /// </summary>
    public string Commit { get; init; } = "";

    /// <summary>Under what conditions it was measured: how much was run.</summary>
    public required string Profile { get; init; }

    /// <summary>Seeds of the profile.</summary>
    public required int Seeds { get; init; }

    /// <summary>SHA-256 over the content of the data.</summary>
    public required string Data { get; init; }

    /// <summary>SHA-256 over the keys of the runs that the claims rest on; in early records over the sources that shaped them.</summary>
    public required string Sources { get; init; }

    /// <summary>Versions of .NET and TorchSharp.</summary>
    public required string Runtime { get; init; }

    /// <summary>Processor, cores and system.</summary>
    public required string Machine { get; init; }

    /// <summary>What was found of each claim, by its id, in the order of the ledger.</summary>
    public required IReadOnlyDictionary<string, RecordedClaim> Claims { get; init; }

    /// <summary>The record of a run.</summary>
    /// <param name="claims">Everything it found.</param>
    /// <param name="provenance">Under what conditions.</param>
    /// <param name="sources">SHA-256 over the keys of the runs that the claims rest on.</param>
    /// <param name="commit">The commit that the program was built from; empty where that is not known.</param>
    public static HistoryRecord Of(IReadOnlyList<ClaimEvidence> claims, Provenance provenance, string sources, string commit) => new()
    {
        Date = DateOnly.ParseExact(provenance.Date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Commit = commit,
        Profile = provenance.Profile,
        Seeds = provenance.Seeds,
        Data = provenance.DataChecksum,
        Sources = sources,
        Runtime = provenance.Runtime,
        Machine = provenance.Machine,
        Claims = claims.ToDictionary(claim => claim.Id, RecordedClaim.Of),
    };

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static HistoryRecord Parse(string line) =>
        JsonSerializer.Deserialize<HistoryRecord>(line, Json) is { Profile: not null, Claims: { } claims } record
            && claims.Values.All(claim => claim?.IsWhole() == true)
            ? record
            : throw new JsonException("It is JSON, but no record of claims.");

    /// <summary>Whether both found the same of the same claims, whenever and wherever that was.</summary>
    public bool HasTheResultsOf(HistoryRecord other) => Claims.Count == other.Claims.Count
        && Claims.All(claim => other.Claims.TryGetValue(claim.Key, out var same) && same == claim.Value);

    /// <summary>The record as one line, without its end.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json);
}
