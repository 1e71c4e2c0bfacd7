using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.ZhouCriterion;

/// <summary>
/// Supermasks by a criterion (Zhou et al. 2019, section 5): a copy of the weights is trained, each weight is scored by where it
/// started and where it ended, and a mask keeps those with the largest scores. Images are predicted by the weights as they
/// started, under the mask, so that training serves to find the mask alone. Made for one task; here each task of a sequence
/// finds a mask over the same weights.
/// </summary>
/// <remarks>
/// <para>
/// In round r a layer keeps the share <c>(1 - pruned)^r</c> of its weights. The authors report the best of 24 rounds; here it is
/// chosen by accuracy on held-out training images, never on test images. Their code finds the masks of all rounds by the same
/// trained weights where untrained networks are measured, and prunes and trains by turns for lottery tickets.
/// </para>
/// <para>
/// The authors' layers have biases, which no mask touches, and those of this project have none. They train 55 epochs with
/// batches of 60 images.
/// </para>
/// </remarks>
public sealed record ZhouCriterionMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "zhou-criterion";

    /// <inheritdoc/>
    public override string Summary => "each task trains a copy of frozen random weights, and uses those whose training meets a criterion as they were before";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 0.0012;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>What weights are kept by.</summary>
    public Criterion Criterion { get; init; }

    /// <summary>
    /// Whether images are predicted by the signs of the weights as they started, all of one size: the signed constants of the
    /// paper. Its abstract's accuracy does not say which of the two a mask lies over. The copies that are trained start from the
    /// weights as drawn either way.
    /// </summary>
    public bool IsSignedConstant { get; init; }

    /// <summary>Rounds of pruning: 24, after which 0.5 % of the hidden layers are left and 8 % of the output layer.</summary>
    public int Rounds { get; init; } = 24;

    /// <summary>The share of a hidden layer's remaining weights that goes in a round: a fifth.</summary>
    public double Pruned { get; init; } = 0.2;

    /// <summary>The share of the output layer's remaining weights that goes in a round: a tenth.</summary>
    public double PrunedOutput { get; init; } = 0.1;

    /// <summary>
    /// Whether each round trains what is left from its start again, with as many steps; otherwise one training scores the weights
    /// for all rounds.
    /// </summary>
    public bool IsIterative { get; init; }

    /// <summary>
    /// Share of the training images that are held out to choose the round whose masks are kept: a twelfth, as 5,000 of 60,000. 0
    /// keeps those of the last round, and all images are learned.
    /// </summary>
    public double HeldOut { get; init; } = 1.0 / 12;

    /// <summary>The optimiser of the copy, new for each training.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule();

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NoBatchNorm.Problems(Name, run.Network)];
        return Rounds > 0 && Pruned is >= 0 and < 1 && PrunedOutput is >= 0 and < 1 && HeldOut is >= 0 and < 1 && Enum.IsDefined(Criterion)
            ? problems
            : problems.Append($"{Name} takes at least one round, shares from 0 to below 1, and a criterion that has a name");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => SupermaskLearner.TracesOn(run.Network);

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => KeptBytes.MasksOverFrozen(run.Network);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new ZhouCriterionLearner(this, context.Run, context.Random);
}
