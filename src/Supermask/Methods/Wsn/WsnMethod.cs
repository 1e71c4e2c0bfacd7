using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Wsn;

/// <summary>
/// Winning subnetworks (Kang et al. 2022): weights and their scores are learned together; a task uses the weights with the largest
/// scores, and what any task has used is frozen for all later ones. Each task has a head of its own.
/// </summary>
public sealed record WsnMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "wsn";

    /// <inheritdoc/>
    public override string Summary => "weights and scores are learned together, and weights that a task has used are frozen for later ones";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>Which weights of a layer a task uses: by default a half.</summary>
    public TopShareRule Mask { get; init; } = new();

    /// <summary>The optimiser of weights, scores and head, new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule();

    /// <summary>Share of the training images that are held out to choose the epoch that is kept: a tenth.</summary>
    public double HeldOut { get; init; } = 0.1;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Mask.Problems(), .. Optimiser.Problems(), .. NoBatchNorm.Problems("WSN", run.Network), .. HeadProblems.Of("WSN", run.Network)];
        return HeldOut is > 0 and < 1
            ? problems
            : problems.Append("WSN holds out a share of the training images above 0 and below 1, to choose by");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => [MaskPromise.OfTrunk(run.Network)];

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => HeadBytes.Of(run.Network, trunk => KeptBytes.Masks(trunk));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new WsnLearner(this, context.Run, context.Random);
}
