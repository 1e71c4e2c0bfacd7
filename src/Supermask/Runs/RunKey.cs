using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Claims;
using Supermask.Data;
using Supermask.Experiments;
using TorchSharp;

namespace Supermask.Runs;

/// <summary>
/// The name under which a run is kept: a hash of everything that shapes it. A change to any of it gives another key, and
/// the run is trained anew.
/// </summary>
/// <param name="Value">32 hexadecimal digits.</param>
/// <param name="Description">What was hashed, as JSON for readers.</param>
public sealed record RunKey(string Value, string Description)
{
    private const int Digits = 32;

    // Embedded at build from the folders that shape training.
    private const string SourceGroup = "TrainingSources";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<string> SourcesOnce = new(() => SourceHash.Of(SourceGroup));

    /// <summary>SHA-256 over the source files that shape training, whatever their line ends.</summary>
    public static string Sources => SourcesOnce.Value;

    /// <summary>Version of the package that computes every step.</summary>
    public static string TorchVersion { get; } = typeof(torch).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The key of a run on this data.</summary>
    public static RunKey Of(RunOptions options, Dataset data)
    {
        var description = JsonSerializer.Serialize(
            new { options, data = data.Checksum, torchSharp = TorchVersion, sources = Sources }, Json);
        return new RunKey(ValueOf(description), description);
    }

    /// <summary>Everything that shapes a run but its seed, one by one.</summary>
    public static IReadOnlyList<RunOption> OptionsOf(RunOptions options) =>
        [.. Flat("", JsonSerializer.SerializeToElement(options, Json)).Where(option => option.Name != nameof(RunOptions.Seed))];

    private static IEnumerable<RunOption> Flat(string prefix, JsonElement options) =>
        options.EnumerateObject().SelectMany(option => option.Value.ValueKind == JsonValueKind.Object
            ? Flat($"{prefix}{option.Name}.", option.Value)
            : option.Value.ValueKind == JsonValueKind.Null ? [] : [new RunOption(prefix + option.Name, option.Value.ToString())]);

    /// <summary>The name of what a description tells all of: 32 hexadecimal digits of its hash.</summary>
    internal static string ValueOf(string description) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(description)))[..Digits];

    /// <summary>The names of the embedded source files that shape training.</summary>
    public static IReadOnlyList<string> SourceNames() => SourceHash.Names(SourceGroup);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
