using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.BatchE;

/// <summary>
/// BatchEnsemble as SupSup compares with it (Wen et al. 2020): the weights of the first task times a matrix of rank one that each
/// task learns, <c>W o (s t^T)</c>.
/// </summary>
public sealed record BatchEMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "batche";

    /// <inheritdoc/>
    public override string Summary => "the first task trains the weights, and each later one only two vectors a layer by which they are multiplied";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>The optimiser, new for each task; its decay holds for all that is trained.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule { WeightDecay = 1e-4 };

    /// <summary>The learning rate of tasks after the first, which train the two vectors alone: 0.01.</summary>
    public double VectorRate { get; init; } = 0.01;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NoBatchNorm.Problems("BatchE", run.Network)];
        return VectorRate > 0 ? problems : problems.Append("the learning rate of BatchE's vectors is not a positive number");
    }

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(
        KeptBytes.Weights(KeptBytes.Linear(run.Network)), KeptBytes.Linear(run.Network).Sum(layer => (long)sizeof(float) * (layer.Inputs + layer.Outputs)));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new BatchELearner(this, context.Run, context.Random);
}
