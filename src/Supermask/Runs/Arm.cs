using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Runs;

/// <summary>One way of learning the tasks of a variant: an approach, a number of epochs, and a reading of the source.</summary>
public sealed record Arm
{
    /// <summary>The reading of A8 beside the default: each task keeps a batch norm of its own.</summary>
    public const string BatchNormPerTask = "batch norm per task";

    private Arm(Method method, int epochs, string reading) => (Method, Epochs, Reading) = (method, epochs, reading);

    /// <summary>The method, with its readings of the source.</summary>
    public Method Method { get; private init; }

    /// <summary>Name of the method.</summary>
    public string Approach => Method.Name;

    /// <summary>Whether the method is the novel approach.</summary>
    public bool IsNovel => Method is NovelMethod;

    /// <summary>Passes over the images of each task: 1 in experiments 1 and 2, 2 in experiment 3.</summary>
    public int Epochs { get; }

    /// <summary>Where this differs from the default readings of the source; empty for these.</summary>
    public string Reading { get; private init; }

    /// <summary>Whether this stands beside the default readings, to show what hangs on them.</summary>
    public bool IsExploratory => Reading.Length > 0;

    /// <summary>The number of epochs in words, as features write it.</summary>
    public string Duration => InWords(Epochs);

    /// <summary>All arms of the experiments: those of the default readings first, classic before novel.</summary>
    public static IReadOnlyList<Arm> All { get; } =
    [
        Classic(1), Classic(2), NovelAs(1, ""), NovelAs(2, ""),
        .. AlphaReadings.Names.Skip(1).SelectMany(reading => new[] { NovelAs(1, reading), NovelAs(2, reading) }),
        Classic(1) with
        {
            Reading = BatchNormPerTask,
            Method = new ClassicMethod { Masking = new Masking { BatchNormState = BatchNormState.PerTask } },
        },
    ];

    /// <summary>The classic approach by the default readings.</summary>
    public static Arm Classic(int epochs) => new(new ClassicMethod(), epochs, "");

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

    /// <summary>The run of this arm on a task sequence, of the first seed.</summary>
    public RunOptions RunOn(ITaskSequence tasks) => new()
    {
        Tasks = tasks,
        Method = Method,
        Training = new TrainingOptions { Epochs = Epochs },
    };

    /// <summary>The arm in words.</summary>
    public string Name => IsExploratory ? $"{Approach}, {Duration}, {Reading}" : $"{Approach}, {Duration}";

    private static Arm NovelAs(int epochs, string reading) => new(
        reading.Length == 0 ? new NovelMethod() : new NovelMethod { Reading = AlphaReadings.Named(reading) }, epochs, reading);

    private static string InWords(int epochs) => epochs switch
    {
        1 => "one epoch",
        2 => "two epochs",
        _ => $"{epochs} epochs",
    };
}
