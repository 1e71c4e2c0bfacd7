using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.ExperienceReplay;

/// <summary>
/// Experience replay with a reservoir (Chaudhry et al. 2019b): a uniform sample of all images so far, from which each step takes as
/// many as it takes new ones. It needs no boundaries of tasks.
/// </summary>
public sealed record ExperienceReplayMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "experience-replay";

    /// <inheritdoc/>
    public override string Summary => "one network learns stored images beside new ones; a reservoir keeps a uniform sample of all";

    /// <summary>Images stored in all: 565, which have the bytes of ten masks of 784-300-300-100.</summary>
    public int Memory { get; init; } = 565;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Memory = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => base.Kept(run).WithImages(Memory, run.Network.Inputs);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Memories.Problems(Name, Memory).Concat(base.Problems(run));

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        new ReplayStrategy(model, Memory, context.Run, context.Random);
}
