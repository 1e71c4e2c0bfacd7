using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Signed;

/// <summary>
/// Signed supermasks (Koster et al. 2022): frozen weights of one magnitude are kept, turned in sign, or left out, so that an entry
/// of a mask is 1, -1 or 0. Decay pulls scores into the dead zone unless gradients hold them outside, which makes masks sparse.
/// Made for one task; here each task of a sequence learns a mask of its own.
/// </summary>
/// <remarks>
/// The defaults are those of the only configuration that the authors published (kosnil/signed_supermasks, a sample for CIFAR10;
/// the one of MNIST is not in the repository), with 100 epochs and batches of 128 images. Their networks apply ELU, for which
/// they draw larger weights, and standardise each image by itself; those of this project apply ReLU.
/// </remarks>
public sealed record SignedMethod : Method
{
    /// <summary>The name of the trace of weights that are used with their sign turned.</summary>
    public const string Inverted = "inverted";

    /// <inheritdoc/>
    public override string Name => "signed";

    /// <inheritdoc/>
    public override string Summary => "each task learns which frozen random weights to use, and which of them with their sign turned";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 0.005;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>
    /// The dead zone of a layer, as a share of the bound within which its scores start evenly: 0.4, so that 60 % of the weights are
    /// used at the start. The authors take 0.4 of the largest score that they drew, which is the bound but for a thousandth.
    /// </summary>
    public double DeadZone { get; init; } = 0.4;

    /// <summary>What that bound is multiplied by; with 1 it is Glorot's, <c>sqrt(6 / (inputs + outputs))</c>.</summary>
    public double StartScale { get; init; } = 1;

    /// <summary>
    /// What the magnitude of weights is multiplied by; with 1 it is ReLU's gain over the root of the fan-in. The authors take
    /// <c>sqrt 1.5</c> for ELU.
    /// </summary>
    public double WeightScale { get; init; } = 1;

    /// <summary>The optimiser of scores: a decay of 0.06 times the rate is the 3e-4 by which theirs shrinks scores in a step.</summary>
    public UpdateRule Optimiser { get; init; } =
        new SgdRule { IsNesterov = true, DecoupledDecay = 0.06, Schedule = RateSchedule.Exponential };

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NormsWithoutGain.Problems(Name, run.Network)];
        return DeadZone is >= 0 and < 1 && StartScale > 0 && double.IsFinite(StartScale) && WeightScale > 0 && double.IsFinite(WeightScale)
            ? problems
            : problems.Append("a signed mask takes a dead zone from 0 to below 1, beyond which no score would start, and scales above 0");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
    [
        .. SupermaskLearner.TracesOn(run.Network),
        new(Inverted, "the weights of each layer that are used with their sign turned",
            [.. run.Network.Layers.OfType<LayerPlan.Linear>().Select(layer => new[] { layer.Outputs, layer.Inputs })]),
    ];

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(KeptBytes.Seed, 2 * KeptBytes.Masks(KeptBytes.Linear(run.Network)));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new SignedLearner(this, context.Run, context.Random);
}
