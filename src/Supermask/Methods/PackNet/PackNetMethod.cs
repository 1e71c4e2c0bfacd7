using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.PackNet;

/// <summary>
/// PackNet (Mallya and Lazebnik 2018): a task trains the weights that are free, gives back the smallest of them, trains the others
/// once more and freezes them. A task is predicted by the weights of all tasks up to it, and a head of its own.
/// </summary>
public sealed record PackNetMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "packnet";

    /// <inheritdoc/>
    public override string Summary => "each task trains the free weights, keeps its share of the largest, and freezes them";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>The optimiser, new for each training.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule();

    /// <summary>
    /// The share of a layer's weights that a task keeps; 0 for one over the number of tasks, as where it is compared with WSN
    /// (Kang et al. 2022).
    /// </summary>
    public double Share { get; init; }

    /// <summary>Steps after pruning, as a share of those before: a half.</summary>
    public double Retraining { get; init; } = 0.5;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NoBatchNorm.Problems("PackNet", run.Network), .. HeadProblems.Of("PackNet", run.Network)];
        return Share is >= 0 and <= 1 && Retraining is >= 0 and <= 1
            ? problems
            : problems.Append("PackNet keeps and retrains shares from 0 to 1");
    }

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => HeadBytes.Of(run.Network, trunk => KeptBytes.Masks(trunk));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new PackNetLearner(this, context.Run, context.Random);
}
