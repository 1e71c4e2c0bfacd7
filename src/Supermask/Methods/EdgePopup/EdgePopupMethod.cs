using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.EdgePopup;

/// <summary>
/// Edge-popup (Ramanujan et al. 2020): of frozen random weights those with the largest scores are used, the same share in every
/// layer. Made for one task; here each task of a sequence learns scores of its own.
/// </summary>
/// <remarks>The defaults are those of the authors' code.</remarks>
public sealed record EdgePopupMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "edge-popup";

    /// <inheritdoc/>
    public override string Summary => "each task uses the share of frozen random weights whose scores are largest without their sign";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 0.1;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>Which weights are used.</summary>
    public TopShareRule Mask { get; init; } = new();

    /// <summary>How weights are drawn.</summary>
    public WeightDraw Weights { get; init; } = WeightDraw.SignedConstant;

    /// <summary>Whether weights are larger by one over the root of the share that is used, so that sums keep their variance.</summary>
    public bool IsScaled { get; init; }

    /// <summary>The optimiser of scores.</summary>
    public UpdateRule Optimiser { get; init; } = new SgdRule { WeightDecay = 1e-4, Schedule = RateSchedule.Cosine };

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Mask.Problems(), .. Optimiser.Problems(), .. NormsWithoutGain.Problems("edge-popup", run.Network)];
        return Enum.IsDefined(Weights) ? problems : problems.Append("the draw of weights has a value without a name");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => SupermaskLearner.TracesOn(run.Network);

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => KeptBytes.MasksOverFrozen(run.Network);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new EdgePopupLearner(this, context.Run, context.Random);
}

/// <summary>How frozen weights are drawn.</summary>
public enum WeightDraw
{
    /// <summary>Of one magnitude, ReLU's gain over the root of the fan-in, with random signs.</summary>
    SignedConstant,

    /// <summary>Normal, with that magnitude for a standard deviation.</summary>
    KaimingNormal,
}
