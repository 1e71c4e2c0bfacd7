using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.MaskMixing;

/// <summary>
/// Modulating masks with a linear combination (Ben-Iwhiwhu et al. 2023), made for reinforcement learning and used here to
/// classify: the scores that make a task's mask are a mix of its own and those of earlier tasks, with learned shares.
/// </summary>
public sealed record MaskMixingMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "mask-lc";

    /// <inheritdoc/>
    public override string Summary => "each task learns a mask from a mix of its own scores and those of earlier tasks, with learned shares";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>What the mix starts from.</summary>
    public MixingStart Mixing { get; init; } = MixingStart.Equal;

    /// <summary>The optimiser of scores and shares, new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new RmsPropRule();

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NormsWithoutGain.Problems(Name, run.Network)];
        return Enum.IsDefined(Mixing) ? problems : problems.Append("the start of the mix has a value without a name");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => SupermaskLearner.TracesOn(run.Network);

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => KeptBytes.MasksOverFrozen(run.Network);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new MaskMixingLearner(this, context.Run, context.Random);
}

/// <summary>What a task's mix of scores starts from.</summary>
public enum MixingStart
{
    /// <summary>All scores alike, the own ones among them: Mask LC.</summary>
    Equal,

    /// <summary>The own scores a half, those of earlier tasks the other half: Mask BLC.</summary>
    Balanced,

    /// <summary>The own scores alone, nothing is mixed: Mask RI.</summary>
    OwnAlone,
}
