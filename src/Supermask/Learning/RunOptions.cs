using System.Text.Json.Serialization;
using Supermask.Common;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Learning;

/// <summary>
/// Everything that shapes a run: one network, from one seed, that learns all tasks of a sequence. A run is its options.
/// </summary>
public sealed record RunOptions
{
    /// <summary>The tasks.</summary>
    public required ITaskSequence Tasks { get; init; }

    /// <summary>How they are learned.</summary>
    public required Method Method { get; init; }

    /// <summary>Index of the seed, from 0.</summary>
    public int Seed { get; init; }

    /// <summary>The seed from which all streams of randomness derive.</summary>
    public long RootSeed { get; init; } = 2023;

    /// <summary>Threads inside a step. Bits depend on it, so it is 1, and speed comes from runs side by side.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The layers of the network.</summary>
    public NetworkPlan Network { get; init; } = new MlpPlan();

    /// <summary>The steps by which a task is learned.</summary>
    public TrainingOptions Training { get; init; } = new();

    /// <summary>Name of the task sequence.</summary>
    [JsonIgnore]
    public string Variant => Tasks.Name;

    /// <summary>Refuses options that cannot be run, naming everything that is wrong with them.</summary>
    /// <exception cref="InvalidOptionsException">At least one option is wrong.</exception>
    public RunOptions Validated()
    {
        var problems = Problems().ToArray();
        return problems.Length == 0 ? this : throw new InvalidOptionsException(problems);
    }

    private IEnumerable<string> Problems()
    {
        if (Seed < 0)
        {
            yield return $"seed {Seed} is below 0";
        }

        if (Threads < 1)
        {
            yield return $"{Threads} threads were asked for; a step takes at least 1";
        }

        if (Tasks.Count < 1)
        {
            yield return $"the variant '{Tasks.Name}' has {Tasks.Count} tasks; it needs at least 1";
        }

        string[] problems =
        [
            .. HiddenOptions.Problems("variant", Tasks.Name, Tasks), .. Tasks.Problems(),
            .. HiddenOptions.Problems("network", Network.Name, Network), .. Network.Problems(),
            .. Training.Problems(),
            .. HiddenOptions.Problems("method", Method.Name, Method), .. Method.Problems(this),
        ];
        foreach (var problem in problems)
        {
            yield return problem;
        }
    }
}
