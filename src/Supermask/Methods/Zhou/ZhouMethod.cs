using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Zhou;

/// <summary>
/// Learned supermasks of Zhou et al. (2019): every pass draws a mask anew, in which a weight is used with the probability
/// <c>sigmoid(logit)</c>; the logits learn. Made for one task; here each task of a sequence has logits of its own.
/// </summary>
/// <remarks>The authors train with a rate of 100: gradients of logits are scaled by weights of about 0.05 and by a quarter.</remarks>
public sealed record ZhouMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "zhou";

    /// <inheritdoc/>
    public override string Summary => "each task learns how likely every frozen random weight is to be used, and masks are drawn anew in every pass";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 100;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>Where all logits start: 0, a probability of one half.</summary>
    public double LogitStart { get; init; }

    /// <summary>Whether a layer's weights are multiplied by the number of all over the number of used ones, in every pass.</summary>
    public bool IsRescaled { get; init; }

    /// <summary>How weights are drawn: normal by Glorot and Bengio (2010), or of one magnitude, their standard deviation.</summary>
    public bool IsSignedConstant { get; init; }

    /// <summary>The optimiser of logits.</summary>
    public UpdateRule Optimiser { get; init; } = new SgdRule();

    /// <summary>Masks that test images are predicted by, each as many: 10.</summary>
    public int TestMasks { get; init; } = 10;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NormsWithoutGain.Problems(Name, run.Network)];
        return TestMasks > 0 ? problems : problems.Append($"test images were to be predicted by {TestMasks} masks; it takes at least 1");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => SupermaskLearner.TracesOn(run.Network);

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(KeptBytes.Seed, KeptBytes.Weights(KeptBytes.Linear(run.Network)));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new ZhouLearner(this, context.Run, context.Random);
}
