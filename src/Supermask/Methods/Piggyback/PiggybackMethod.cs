using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Piggyback;

/// <summary>
/// Piggyback (Mallya et al. 2018): each task learns a mask over trained weights that no longer change, and a head of its own. There
/// are no pretrained weights for these networks, so that the first task trains them.
/// </summary>
public sealed record PiggybackMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "piggyback";

    /// <inheritdoc/>
    public override string Summary => "the first task trains the weights, and each later one learns a mask over them and a head of its own";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>Which weights a task uses: those whose score is above 0.005.</summary>
    public ThresholdRule Mask { get; init; } = new() { Threshold = 0.005, IsStrict = true };

    /// <summary>What all scores start from: 0.01, so that every weight is used at first.</summary>
    public double ScoreStart { get; init; } = 0.01;

    /// <summary>The optimiser of scores and heads, and of the weights with the first task; new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule();

    /// <summary>The learning rate of the first task, which trains weights.</summary>
    public double WeightRate { get; init; } = 1e-3;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NoBatchNorm.Problems("Piggyback", run.Network), .. HeadProblems.Of("Piggyback", run.Network)];
        return WeightRate > 0 ? problems : problems.Append("the learning rate of Piggyback's weights is not a positive number");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => [MaskPromise.OfTrunk(run.Network)];

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => HeadBytes.Of(run.Network, trunk => KeptBytes.Masks(trunk));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new PiggybackLearner(this, context.Run, context.Random);
}
