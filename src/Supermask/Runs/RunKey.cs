using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>
/// The name under which a run is kept: a hash of everything that shapes it. A change to any of it gives another key, and
/// the run is trained anew. What does not shape it, such as another method or a comment, changes nothing.
/// </summary>
/// <param name="Value">32 hexadecimal digits.</param>
/// <param name="Description">What was hashed, as JSON for readers.</param>
public sealed record RunKey(string Value, string Description)
{
    private const int Digits = 32;

    // Code changes with the program and not while it runs: each set of parts is hashed once.
    private static readonly ConcurrentDictionary<string, CodeOfRun> Known = new();

    /// <summary>The key of a run on this data.</summary>
    public static RunKey Of(RunOptions run, Dataset data) => Of(run, data.Checksum);

    /// <summary>The key of a run on data of this checksum.</summary>
    public static RunKey Of(RunOptions run, string data)
    {
        var code = CodeOf(run);
        var description = JsonSerializer.Serialize(
            new
            {
                format = RunRecordFile.Format,
                options = RunOptionsJson.Of(run),
                data,
                code = code.Hashes,
                packages = code.Packages,
                needs = run.Method.Needs(run).Select(need => Of(need.Run, data).Value),
            },
            RunOptionsJson.Options);
        return new RunKey(ValueOf(description), description);
    }

    /// <summary>Everything that shapes a run but its seed, one by one.</summary>
    public static IReadOnlyList<RunOption> OptionsOf(RunOptions run) =>
        [.. Flat("", RunOptionsJson.Of(run)).Where(option => option.Name != nameof(RunOptions.Seed))];

    /// <summary>
    /// The classes whose code, with all that it names, shapes a run: the learning loop, and those of its tasks, its network
    /// and its method.
    /// </summary>
    public static IReadOnlyList<Type> PartsOf(RunOptions run) => [typeof(LearningCourse), .. RunParts.Of(run)];

    /// <summary>One name for many runs, in whatever order: SHA-256 over their keys, in lower-case hexadecimal.</summary>
    public static string DigestOf(IEnumerable<string> keys) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', keys.Distinct().Order(StringComparer.Ordinal)))));

    /// <summary>The name of what a description tells all of: 32 hexadecimal digits of its hash.</summary>
    public static string ValueOf(string description) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(description)))[..Digits];

    private static CodeOfRun CodeOf(RunOptions run)
    {
        var parts = PartsOf(run);
        return Known.GetOrAdd(string.Join(' ', parts.Select(part => part.AssemblyQualifiedName)), _ => new CodeOfRun(
            parts.ToDictionary(part => part.FullName!, part => CodeMap.HashOf([part])), CodeMap.PackagesOf(parts)));
    }

    private static IEnumerable<RunOption> Flat(string prefix, JsonElement options) =>
        options.EnumerateObject().SelectMany(option => option.Value.ValueKind == JsonValueKind.Object
            ? Flat($"{prefix}{option.Name}.", option.Value)
            : option.Value.ValueKind == JsonValueKind.Null ? [] : [new RunOption(prefix + option.Name, option.Value.ToString())]);

    private sealed record CodeOfRun(Dictionary<string, string> Hashes, IReadOnlyList<string> Packages);
}
