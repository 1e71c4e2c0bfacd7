using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Mer;

/// <summary>
/// Meta-experience replay (Riemer et al. 2019, algorithm 1): each image is learned among stored ones, a step for each, and the weights
/// then go only a part of the way there, which favours images whose gradients agree. It needs no boundaries of tasks.
/// </summary>
/// <remarks>
/// As published, with ten rounds of 25 stored images, an image takes 260 steps; the usual options take five. Batch norm cannot learn
/// from a single image.
/// </remarks>
public sealed record MerMethod : TrainedMethod
{
    /// <summary>With plain gradient descent, as published.</summary>
    public MerMethod() => Optimiser = new SgdRule { Momentum = 0 };

    /// <inheritdoc/>
    public override string Name => "mer";

    /// <inheritdoc/>
    public override string Summary => "each image is learned among stored ones in single steps, of whose way the weights go only a part";

    /// <summary>Images stored in all: 500. With none, batches are learned as fine-tuning learns them.</summary>
    public int Memory { get; init; } = 500;

    /// <summary>Stored images among which an image is learned: 4. The paper has 10 to 100.</summary>
    public int Replayed { get; init; } = 4;

    /// <summary>Rounds in which an image is learned so: 1. The paper has 5 or 10.</summary>
    public int Rounds { get; init; } = 1;

    /// <summary>Share of the way of a round that the weights go (beta): 0.3. The paper has 0.03 and 0.01, with ten rounds.</summary>
    public double WithinRound { get; init; } = 0.3;

    /// <summary>Share of the way of all rounds that they go (gamma): 1, which is all of it.</summary>
    public double AcrossRounds { get; init; } = 1;

    /// <inheritdoc/>
    /// <remarks>
    /// A tenth of the paper's 0.03, which is for pixels between 0 and 1: the squares of normalised ones, by which steps grow, are nine
    /// times as large.
    /// </remarks>
    public override double UsualRate => 3e-3;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Memory = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => base.Kept(run).WithImages(Memory, run.Network.Inputs);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        IEnumerable<string> problems =
            [.. base.Problems(run), .. Memories.Problems(Name, Memory), .. NoBatchNorm.Problems(Name, run.Network)];
        if (Replayed < 1 || Rounds < 1 || WithinRound is not (> 0 and <= 1) || AcrossRounds is not (> 0 and <= 1))
        {
            problems = problems.Append($"{Name} learns among at least one image in at least one round, and goes a share of the way above 0 and at most 1");
        }

        return Memory == 0 || Optimiser.Schedule == RateSchedule.Constant
            ? problems
            : problems.Append($"{Name} takes a constant rate, as it takes more steps than a task is told to have");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        Memory > 0 ? new MerStrategy(model, this, context) : new Strategy(model);
}
