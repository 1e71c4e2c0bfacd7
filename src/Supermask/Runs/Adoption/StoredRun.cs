using System.Text.Json;
using Supermask.Learning;

namespace Supermask.Runs.Adoption;

/// <summary>A run that lies in a store, by whatever code it was made.</summary>
/// <param name="Folder">Its folder, named by its key.</param>
/// <param name="Options">Its options as they were written; null where the folder cannot be understood.</param>
/// <param name="Data">Checksum of the images that it was trained on.</param>
/// <param name="Code">Eight digits that stand for the code that made it.</param>
/// <param name="Tasks">Number of tasks that are kept.</param>
/// <param name="Bytes">Size of the folder.</param>
public sealed record StoredRun(string Folder, string? Options, string Data, string Code, int Tasks, long Bytes)
{
    /// <summary>Its key.</summary>
    public string Key => Path.GetFileName(Folder);

    /// <summary>Values of one image that its network takes; null where that cannot be told.</summary>
    public int? Inputs => Options is not null
        && JsonDocument.Parse(Options).RootElement.TryGetProperty(nameof(RunOptions.Network), out var network)
        && network.TryGetProperty(nameof(RunOptions.Network.Inputs), out var inputs)
        && inputs.TryGetInt32(out var values)
            ? values
            : null;

    /// <summary>The options of a run in the form in which they are compared.</summary>
    internal static string Compact(JsonElement options) => JsonSerializer.Serialize(options);

    /// <summary>All folders of a store that look like runs, in the order of their names.</summary>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<StoredRun> AllOf(RunStore store) => Directory.Exists(store.Root)
        ? [.. Directory.EnumerateDirectories(store.Root).Order(StringComparer.Ordinal).Where(LooksLikeRun).Select(Read)]
        : [];

    /// <summary>The file of one of its tasks.</summary>
    public string PathOf(int task) => Path.Combine(Folder, RunStore.TaskName($"{task:00}"));

    private static bool LooksLikeRun(string folder) => File.Exists(Path.Combine(folder, RunStore.DescriptionName));

    private static StoredRun Read(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles();
        var tasks = files.Count(file => file.Name.StartsWith("task-", StringComparison.Ordinal));
        var bytes = files.Sum(file => file.Length);
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, RunStore.DescriptionName));
            var description = JsonDocument.Parse(text).RootElement;
            // The name of the folder is the hash of the description: another name tells that either was altered.
            return RunKey.ValueOf(text) == Path.GetFileName(folder) && description.TryGetProperty("options", out var options)
                ? new StoredRun(folder, Compact(options), description.GetProperty("data").GetString()!, CodeOf(description), tasks, bytes)
                : new StoredRun(folder, null, "", "", tasks, bytes);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new StoredRun(folder, null, "", "", tasks, bytes);
        }
    }

    // What stood for the code before it was hashed by parts was one hash of all sources.
    private static string CodeOf(JsonElement description) => RunKey.ValueOf(
        description.TryGetProperty("code", out var code) ? Compact(code)
        : description.TryGetProperty("sources", out var sources) ? sources.GetString()! : "")[..8];
}
