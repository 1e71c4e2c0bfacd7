using System.Diagnostics.CodeAnalysis;

namespace Reqnroll;

/// <summary>A place where steps leave values for later steps, by name or as the one value of its type.</summary>
public abstract class ReqnrollContext : Dictionary<string, object>
{
    /// <summary>What made the scenario fail, for the hooks that run after it.</summary>
    public Exception? TestError { get; internal set; }

    public void Set<T>(T data)
        where T : notnull => Set(data, KeyOf<T>());

    public void Set<T>(T data, string key)
        where T : notnull => this[key] = data;

    public T Get<T>() => Get<T>(KeyOf<T>());

    public T Get<T>(string key) => TryGetValue<T>(key, out var value)
        ? value
        : throw new KeyNotFoundException($"No step before this one has set '{key}'.");

    public bool TryGetValue<T>([MaybeNullWhen(false)] out T value) => TryGetValue(KeyOf<T>(), out value);

    public bool TryGetValue<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        var found = base.TryGetValue(key, out var kept);
        value = found ? (T)kept! : default;
        return found;
    }

    private static string KeyOf<T>() => typeof(T).FullName!;
}

/// <summary>What belongs to one scenario, or to one row of an outline.</summary>
public sealed class ScenarioContext(ScenarioInfo scenarioInfo) : ReqnrollContext
{
    public ScenarioInfo ScenarioInfo => scenarioInfo;
}

/// <summary>What belongs to all scenarios of one feature file.</summary>
public sealed class FeatureContext(FeatureInfo featureInfo) : ReqnrollContext
{
    public FeatureInfo FeatureInfo => featureInfo;
}

/// <summary>A scenario's heading. Its tags, without the @, alone and combined with those of rule and feature.</summary>
public sealed record ScenarioInfo(string Title, string Description, string[] Tags, string[] CombinedTags);

/// <summary>A feature's heading, tags without the @.</summary>
public sealed record FeatureInfo(string Title, string Description, string[] Tags);

/// <summary>Writes to the scenario's output, under the step that runs.</summary>
public interface IReqnrollOutputHelper
{
    void WriteLine(string message);
}
