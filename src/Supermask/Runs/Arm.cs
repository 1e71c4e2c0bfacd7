using Supermask.Learning;
using Supermask.Tasks;

namespace Supermask.Runs;

/// <summary>One way of learning the tasks of a variant: a method, a number of epochs, and how a source is read.</summary>
/// <param name="Method">The method, with its readings of the source.</param>
/// <param name="Epochs">Passes over the images of each task.</param>
/// <param name="Reading">Where this differs from the default readings of the source; empty for these.</param>
public sealed record Arm(Method Method, int Epochs, string Reading)
{
    /// <summary>The tasks and the network, where the arm sets them; null where they are those of any variant by default.</summary>
    public ArmSetting? Setting { get; init; }

    /// <summary>Name of the method.</summary>
    public string Approach => Method.Name;

    /// <summary>Whether this stands beside the default readings, to show what depends on them.</summary>
    public bool IsExploratory => Reading.Length > 0;

    /// <summary>The number of epochs in words, as features write it.</summary>
    public string Duration => (Setting?.Training?.Batches, Epochs) switch
    {
        ({ } batches, _) => $"{batches} batches",
        (_, 1) => "one epoch",
        (_, 2) => "two epochs",
        _ => $"{Epochs} epochs",
    };

    /// <summary>The arm in words.</summary>
    public string Name => string.Join(", ", new[] { Approach, Duration, Setting?.Name ?? "", Reading }.Where(part => part.Length > 0));

    /// <summary>Whether it can learn the tasks of a variant: all of them, unless it sets its own.</summary>
    public bool Learns(string variant) => Setting is null || Setting.Tasks.Name == variant;

    /// <summary>Every variant with each of these arms that can learn it, by variant.</summary>
    public static IEnumerable<(string Variant, Arm Arm)> CellsOf(IReadOnlyList<Arm> arms) =>
        from variant in TaskVariants.Names
        from arm in arms
        where arm.Learns(variant)
        select (variant, arm);

    /// <summary>The run of this arm on a task sequence, of the first seed.</summary>
    public RunOptions RunOn(ITaskSequence tasks) => new()
    {
        Tasks = tasks,
        Method = Method,
        Network = Setting?.Network ?? Method.UsualNetwork,
        Training = (Setting?.Training ?? new TrainingOptions { LearningRate = Method.UsualRate }) with { Epochs = Epochs },
    };
}
