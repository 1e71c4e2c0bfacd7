using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.TaskHeads;

/// <summary>
/// Trained networks with a head for each task, which papers put below and above their own methods: one trunk that goes on learning
/// and forgets, or a network of each task's own, which shares and forgets nothing.
/// </summary>
public sealed record TaskHeadsMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "task-heads";

    /// <inheritdoc/>
    public override string Summary => "a head for each task, on a trained trunk that all tasks share or on one of the task's own";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override bool NeverForgets => Trunk == TrunkUse.OfEachTask;

    /// <summary>What the heads stand on.</summary>
    public TrunkUse Trunk { get; init; } = TrunkUse.Shared;

    /// <summary>The optimiser, new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule();

    /// <summary>Share of the training images that are held out to choose the epoch that is kept: a tenth.</summary>
    public double HeldOut { get; init; } = 0.1;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NoBatchNorm.Problems(Name, run.Network), .. HeadProblems.Of(Name, run.Network)];
        return HeldOut is > 0 and < 1 && Enum.IsDefined(Trunk)
            ? problems
            : problems.Append("heads hold out a share of the training images above 0 and below 1, and stand on a trunk that is shared or the task's own");
    }

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => HeadBytes.Of(run.Network, trunk => Trunk == TrunkUse.OfEachTask ? KeptBytes.Weights(trunk) : 0);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new TaskHeadsLearner(this, context.Run, context.Random);
}

/// <summary>What heads stand on.</summary>
public enum TrunkUse
{
    /// <summary>One trunk, which goes on learning with every task: fine-tuning.</summary>
    Shared,

    /// <summary>A trunk that is drawn and trained anew for each task: single-task networks.</summary>
    OfEachTask,
}
