using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Gem;

/// <summary>
/// Gradient episodic memory (Lopez-Paz and Ranzato 2017): a step must not raise, to first order, the loss on the stored images of
/// any earlier task; a gradient that would is replaced by the nearest that does not.
/// </summary>
/// <remarks>Plain gradient descent: with momentum or a running scale the step is not along the gradient that was projected.</remarks>
public sealed record GemMethod : TrainedMethod
{
    /// <summary>By plain gradient descent.</summary>
    public GemMethod() => Optimiser = new SgdRule { Momentum = 0 };

    /// <inheritdoc/>
    public override string Name => "gem";

    /// <inheritdoc/>
    public override string Summary => "gradients that raise the loss on the stored images of any earlier task are projected so that they do not";

    /// <inheritdoc/>
    /// <remarks>A third of the authors', at which small networks still learn with margin; on MNIST theirs goes further in one epoch.</remarks>
    public override double UsualRate => 0.03;

    /// <summary>Images stored of each task, its last ones as they were shuffled first: 256.</summary>
    public int Memory { get; init; } = 256;

    /// <summary>
    /// The least multiple of each earlier task's gradient that is added once any constraint is violated: 0.5. With 0 it is the
    /// projection of the paper's text; above, it favours earlier tasks.
    /// </summary>
    public double Margin { get; init; } = 0.5;

    /// <summary>Added to the squared length of each earlier task's gradient: 0.001, as in the authors' code.</summary>
    public double Ridge { get; init; } = 1e-3;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Memory = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => base.Kept(run).WithImagesOfEachTask(Memory, run.Network.Inputs);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. Memories.Problems(Name, Memory), .. NoBatchNorm.Problems(Name, run.Network)];
        return double.IsFinite(Margin) && Margin >= 0 && double.IsFinite(Ridge) && Ridge >= 0
            ? problems
            : problems.Append($"the margin and the ridge of {Name} are {Margin} and {Ridge}; neither can be below 0 or infinite");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        new GemStrategy(model, this, context.Run, context.Random);
}
