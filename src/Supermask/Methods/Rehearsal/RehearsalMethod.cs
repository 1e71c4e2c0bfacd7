using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Methods.Rehearsal;

/// <summary>Fine-tuning that keeps a few images of every task and adds some of them to each step of later tasks.</summary>
public sealed record RehearsalMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "rehearsal";

    /// <inheritdoc/>
    public override string Summary => "one network with trained weights keeps a few images of each task and learns them again beside later ones";

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Memory = 0 };

    /// <summary>Images kept of each task.</summary>
    public int Memory { get; init; } = 200;

    /// <summary>Kept images that are added to each step.</summary>
    public int Replayed { get; init; } = 32;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Memory < 0 || Replayed < 0
        ? [$"rehearsal was asked to keep {Memory} images of each task and to add {Replayed} to each step; neither can be below 0"]
        : [];

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new RehearsalLearner(
        new PlainNetwork(context.Run.Network, context.Random.Derive("network")), this, context.Run.Training, context.Random);
}
