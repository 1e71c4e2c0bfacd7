using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Agem;

/// <summary>
/// A-GEM (Chaudhry et al. 2019a): a step must not raise, to first order, the mean loss on a sample of stored images of earlier
/// tasks; a gradient that would is projected.
/// </summary>
/// <remarks>Plain gradient descent: with momentum or a running scale the step is not along the gradient that was projected.</remarks>
public sealed record AgemMethod : TrainedMethod
{
    /// <summary>By plain gradient descent.</summary>
    public AgemMethod() => Optimiser = new SgdRule { Momentum = 0 };

    /// <inheritdoc/>
    public override string Name => "a-gem";

    /// <inheritdoc/>
    public override string Summary => "gradients that raise the mean loss on stored images of earlier tasks are projected so that they do not";

    /// <inheritdoc/>
    /// <remarks>A third of the authors', at which small networks still learn with margin; on MNIST theirs goes further in one epoch.</remarks>
    public override double UsualRate => 0.03;

    /// <summary>Images stored of each task: 250.</summary>
    public int Memory { get; init; } = 250;

    /// <summary>Stored images, of all earlier tasks, that give the gradient of reference of a step: 256.</summary>
    public int Referred { get; init; } = 256;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Memory = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => base.Kept(run).WithImagesOfEachTask(Memory, run.Network.Inputs);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. Memories.Problems(Name, Memory), .. NoBatchNorm.Problems(Name, run.Network)];
        return Referred > 0 ? problems : problems.Append($"{Name} was asked to refer to {Referred} stored images; it needs at least 1");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        new AgemStrategy(model, this, context.Run, context.Random);
}
