using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Learning.Trained;

/// <summary>
/// A method that trains the weights of one network, task after task, and differs from fine-tuning by its <see cref="Strategy"/>.
/// </summary>
public abstract record TrainedMethod : Method
{
    /// <summary>Which outputs answer for a task.</summary>
    public HeadUse Heads { get; init; } = HeadUse.Shared;

    /// <summary>The optimiser.</summary>
    public UpdateRule Optimiser { get; init; } = new RmsPropRule();

    /// <inheritdoc/>
    /// <remarks>784-300-300-10 with biases and without batch norm, whose statistics no penalty, memory or mask protects.</remarks>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false, Outputs = 10 };

    /// <inheritdoc/>
    /// <remarks>
    /// That of RMSprop by which one epoch of single tasks, fine-tuning, replay and gating go furthest, of 1e-4, 3e-4 and 1e-3, by training
    /// images that are held out, on three permutations of a seed that no run has.
    /// </remarks>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => TrainedBytes.Of(run.Network, Heads);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Enum.IsDefined(Heads)
        ? Optimiser.Problems()
        : Optimiser.Problems().Append($"the use of heads by {Name} has a value without a name");

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context)
    {
        var model = new HeadedModel(Heads.Draw(context), Heads);
        return new TrainedLearner(context.Run, Optimiser, context.Random, NewStrategy(model, context));
    }

    /// <summary>What makes the method, having learned nothing.</summary>
    /// <param name="model">The network.</param>
    /// <param name="context">The run, and the stream of its seed.</param>
    protected abstract Strategy NewStrategy(HeadedModel model, LearningContext context);
}
