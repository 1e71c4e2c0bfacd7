using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.Joint;

/// <summary>
/// Joint training: at each task a network learns the images of all tasks so far, shuffled together. It is what continual learning
/// gives up, the usual upper target, and the only method here that sees images of earlier tasks again without having to choose some.
/// </summary>
public sealed record JointMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "joint";

    /// <inheritdoc/>
    public override string Summary => "at each task one network is trained on the images of all tasks so far, which are all kept";

    /// <summary>Where the network of each task starts.</summary>
    public JointStart From { get; init; } = JointStart.Drawn;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Enum.IsDefined(From)
        ? base.Problems(run)
        : base.Problems(run).Append("the start of joint training has a value without a name");

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new JointStrategy(
        model, From == JointStart.Drawn ? () => Heads.Draw(context) : null);
}

/// <summary>Where joint training starts at each task.</summary>
public enum JointStart
{
    /// <summary>
    /// From weights as they are drawn, so that what all tasks end with is what one joint training on all of them gives. It takes
    /// T (T + 1) / 2 epochs of a task.
    /// </summary>
    Drawn,

    /// <summary>From the weights that the task before left: as many steps, and images of early tasks are seen more often.</summary>
    Learned,
}
