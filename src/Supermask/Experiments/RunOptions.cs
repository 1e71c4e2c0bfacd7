using Supermask.Masks;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Training.Alphas;

namespace Supermask.Experiments;

/// <summary>
/// Everything that shapes a run: one network, from one seed, that learns all tasks of a variant. A run is its options.
/// </summary>
public sealed record RunOptions
{
    /// <summary>Name of the task sequence.</summary>
    public required string Variant { get; init; }

    /// <summary>Index of the seed, from 0.</summary>
    public int Seed { get; init; }

    /// <summary>The seed from which all streams of randomness derive.</summary>
    public long RootSeed { get; init; } = 2023;

    /// <summary>Threads inside a step. Bits depend on it, so that it is 1 and speed comes from runs side by side.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How tasks are made from images.</summary>
    public TaskOptions Tasks { get; init; } = new();

    /// <summary>What the network is made of.</summary>
    public NetworkOptions Network { get; init; } = new();

    /// <summary>How a task is learned.</summary>
    public TrainingOptions Training { get; init; } = new();

    /// <summary>The readings of the novel approach; null for the classic one.</summary>
    public NovelOptions? Novel { get; init; }

    /// <summary>The classic run whose batch-norm means a novel one loads (A20).</summary>
    /// <exception cref="InvalidOperationException">This is a classic run.</exception>
    public RunOptions Classic()
    {
        var classic = this with { Novel = null };
        return Novel?.Source switch
        {
            ClassicSource.SameRound => classic,
            ClassicSource.FirstSeed => classic with { Seed = 0 },
            ClassicSource.OneEpoch => classic with { Training = Training with { Epochs = 1 } },
            _ => throw new InvalidOperationException("A classic run loads nothing of another run."),
        };
    }

    /// <summary>Refuses options that cannot be run, naming everything that is wrong with them.</summary>
    /// <exception cref="InvalidOptionsException">At least one option is wrong.</exception>
    public RunOptions Validated()
    {
        var problems = Problems().ToArray();
        return problems.Length == 0 ? this : throw new InvalidOptionsException(problems);
    }

    private IEnumerable<string> Problems()
    {
        if (!TaskVariants.Names.Contains(Variant))
        {
            yield return $"there is no variant '{Variant}'; there are {string.Join(", ", TaskVariants.Names)}";
        }

        if (Seed < 0)
        {
            yield return $"seed {Seed} is below 0";
        }

        if (Threads < 1)
        {
            yield return $"{Threads} threads were asked for; a step takes at least 1";
        }

        foreach (var problem in Tasks.Problems().Concat(Network.Problems()).Concat(Training.Problems()).Concat(Novel?.Problems() ?? []))
        {
            yield return problem;
        }
    }
}

/// <summary>Options that cannot be run; the message lists everything that is wrong.</summary>
public sealed class InvalidOptionsException(IReadOnlyList<string> problems)
    : Exception($"These options cannot be run: {string.Join("; ", problems)}.")
{
    /// <summary>What is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
