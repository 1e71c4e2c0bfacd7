using System.Text.Json.Serialization;

namespace Supermask.Learning;

/// <summary>How a task is learned (3.5).</summary>
public sealed record TrainingOptions
{
    /// <summary>Passes over the training images of a task: 1 in experiments 1 and 2 (4.1.2, 4.2.2), 2 in experiment 3.</summary>
    public int Epochs { get; init; } = 1;

    /// <summary>Steps of a task where they do not make whole epochs: SupSup takes 1,000. Null where epochs tell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int? Batches { get; init; }

    /// <summary>Images a step: 128 (3.4.1).</summary>
    public int BatchSize { get; init; } = 128;

    /// <summary>RMSprop's learning rate: 1e-4 (4.1.2). Its other settings are PyTorch's defaults (A12).</summary>
    public double LearningRate { get; init; } = 1e-4;

    /// <summary>How long an optimiser lives (A12): each task has a new one, as SupSup's loop makes it.</summary>
    /// <remarks>A default is left out of keys, so that runs that were kept before there was a choice keep theirs.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OptimiserLife Optimiser { get; init; } = OptimiserLife.Task;

    /// <summary>How a step is computed: the fast way, which differs from the reference by rounding.</summary>
    public StepKind Step { get; init; } = StepKind.Fast;

    /// <summary>
    /// Steps of a task: as many as were asked for, or those of an epoch, the last of which takes what is left, times the epochs.
    /// </summary>
    /// <param name="images">Training images of the task.</param>
    public int StepsOf(int images) => Batches ?? Epochs * ((images + BatchSize - 1) / BatchSize);

    /// <summary>Everything that is wrong with these options, one sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (Epochs < 1)
        {
            yield return $"{Epochs} epochs were asked for; training takes at least 1";
        }

        if (Batches < 1)
        {
            yield return $"{Batches} batches a task were asked for; training takes at least 1";
        }

        if (BatchSize < 2)
        {
            yield return $"a batch of {BatchSize} images was asked for; batch norm needs at least 2";
        }

        if (!(LearningRate > 0) || !double.IsFinite(LearningRate))
        {
            yield return "the learning rate is not a positive number";
        }

        if (!Enum.IsDefined(Step) || !Enum.IsDefined(Optimiser))
        {
            yield return "the kind of step, or the life of the optimiser, has a value without a name";
        }
    }
}

/// <summary>Readings of how long an optimiser lives, which is as long as it remembers squared gradients (A12).</summary>
public enum OptimiserLife
{
    /// <summary>Each task has a new one.</summary>
    Task,

    /// <summary>One learns all tasks, and what tasks share, such as batch norm, is remembered from one to the next.</summary>
    Sequence,
}

/// <summary>How steps and predictions are computed. Both ways are the same mathematics and differ by rounding.</summary>
public enum StepKind
{
    /// <summary>Without an autograd graph, in fused passes that leave black pixels out, where there are any for the network.</summary>
    Fast,

    /// <summary>With autograd, as the method is written down.</summary>
    Reference,
}
