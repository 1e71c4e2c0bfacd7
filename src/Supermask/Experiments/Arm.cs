using Supermask.Masks;
using Supermask.Training.Alphas;

namespace Supermask.Experiments;

/// <summary>One way of learning the tasks of a variant: an approach, a number of epochs, and a reading of the source.</summary>
public sealed record Arm
{
    /// <summary>The reading of A8 beside the default: each task keeps a batch norm of its own.</summary>
    public const string BatchNormPerTask = "batch norm per task";

    private const string ClassicName = "classic";
    private const string NovelName = "novel";

    private Arm(string approach, int epochs, string reading) => (Approach, Epochs, Reading) = (approach, epochs, reading);

    /// <summary>classic or novel.</summary>
    public string Approach { get; }

    /// <summary>Passes over the images of each task: 1 in experiments 1 and 2, 2 in experiment 3.</summary>
    public int Epochs { get; }

    /// <summary>Where this differs from the default readings of the source; empty for these.</summary>
    public string Reading { get; private init; }

    /// <summary>What the network is made of.</summary>
    public NetworkOptions Network { get; private init; } = new();

    /// <summary>The readings of the novel approach; null for the classic one.</summary>
    public NovelOptions? Novel { get; private init; }

    /// <summary>Whether this stands beside the default readings, to show what hangs on them.</summary>
    public bool IsExploratory => Reading.Length > 0;

    /// <summary>The number of epochs in words, as features write it.</summary>
    public string Duration => InWords(Epochs);

    /// <summary>All arms of the experiments: those of the default readings first, classic before novel.</summary>
    public static IReadOnlyList<Arm> All { get; } =
    [
        Classic(1), Classic(2), NovelAs(1, ""), NovelAs(2, ""),
        .. AlphaReadings.Names.Skip(1).SelectMany(reading => new[] { NovelAs(1, reading), NovelAs(2, reading) }),
        Classic(1) with { Reading = BatchNormPerTask, Network = new NetworkOptions { BatchNormState = BatchNormState.PerTask } },
    ];

    /// <summary>The classic approach by the default readings.</summary>
    public static Arm Classic(int epochs) => new(ClassicName, epochs, "");

    /// <summary>The arm of these names.</summary>
    /// <param name="approach">classic or novel.</param>
    /// <param name="duration">one epoch or two epochs.</param>
    /// <param name="reading">A reading, or nothing for the default ones.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arm Named(string approach, string duration, string reading) =>
        All.FirstOrDefault(arm => (arm.Approach, arm.Duration, arm.Reading) == (approach, duration, reading))
        ?? throw new ArgumentException(
            $"There is no {approach} approach of {duration}{(reading.Length > 0 ? $" with '{reading}'" : "")}. There are:\n  "
            + string.Join("\n  ", All.Select(arm => arm.Name)));

    /// <summary>The arm in words.</summary>
    public string Name => IsExploratory ? $"{Approach}, {Duration}, {Reading}" : $"{Approach}, {Duration}";

    private static Arm NovelAs(int epochs, string reading) => new(NovelName, epochs, reading)
    {
        Novel = reading.Length == 0 ? new NovelOptions() : new NovelOptions { Reading = reading },
    };

    private static string InWords(int epochs) => epochs switch
    {
        1 => "one epoch",
        2 => "two epochs",
        _ => $"{epochs} epochs",
    };
}
