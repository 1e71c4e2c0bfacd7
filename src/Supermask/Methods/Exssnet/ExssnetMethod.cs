using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Exssnet;

/// <summary>
/// EXSSNET (Yadav and Bansal 2023): a task first learns a mask over the weights as they are, and then trains those of its weights
/// that no earlier mask uses. With KKT its scores start as those of the earlier task whose features serve it best.
/// </summary>
public sealed record ExssnetMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "exssnet";

    /// <inheritdoc/>
    public override string Summary => "each task learns a mask, and then trains those of its weights that no earlier mask uses";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override TestPlan Tests => TestPlan.AllAfterLast;

    /// <inheritdoc/>
    public override bool NeverForgets => IsExclusive;

    /// <summary>Which weights of a layer a task uses: a tenth.</summary>
    public TopShareRule Mask { get; init; } = new() { Share = 0.1 };

    /// <summary>The optimiser of both stages, new for each.</summary>
    public UpdateRule Optimiser { get; init; } = new AdamRule { Schedule = RateSchedule.Cosine };

    /// <summary>The learning rate of the weights.</summary>
    public double WeightRate { get; init; } = 1e-4;

    /// <summary>Steps that train weights, as a share of those that learn the mask: as many.</summary>
    public double WeightTraining { get; init; } = 1;

    /// <summary>Whether a task trains only weights that no earlier mask uses; otherwise all of its own, and earlier tasks are forgotten (SSNET).</summary>
    public bool IsExclusive { get; init; } = true;

    /// <summary>What a task's scores start from.</summary>
    public Transfer Transfer { get; init; } = Transfer.Best;

    /// <summary>Neighbours that vote for the class of an image where earlier tasks are compared: 200.</summary>
    public int Neighbours { get; init; } = 200;

    /// <summary>The share of a task's training images by which earlier tasks are compared: a fifth.</summary>
    public double Compared { get; init; } = 0.2;

    /// <summary>Share of the training images that are held out to choose the epochs that are kept: a tenth.</summary>
    public double HeldOut { get; init; } = 0.1;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Mask.Problems(), .. Optimiser.Problems(), .. NoBatchNorm.Problems("EXSSNET", run.Network), .. HeadProblems.Of("EXSSNET", run.Network)];
        return HeldOut is > 0 and < 1 && Compared is > 0 and <= 1 && Neighbours > 0 && WeightTraining >= 0 && WeightRate > 0 && Enum.IsDefined(Transfer)
            ? problems
            : problems.Append("EXSSNET takes shares of the training images above 0 and below 1, a positive rate, and at least one neighbour");
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => [MaskPromise.Of(run.Network)];

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(KeptBytes.Weights(KeptBytes.Linear(run.Network)), KeptBytes.Masks(KeptBytes.Linear(run.Network)));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new ExssnetLearner(this, context.Run, context.Random);
}

/// <summary>What a task's scores start from (KKT, k nearest neighbours for knowledge transfer).</summary>
public enum Transfer
{
    /// <summary>A draw of their own.</summary>
    None,

    /// <summary>Those of the earlier task whose features classify the new images best, where it does so better than chance.</summary>
    Best,

    /// <summary>Those of that task, whether better than chance or not.</summary>
    Always,

    /// <summary>The mean of those of all earlier tasks whose features classify better than chance.</summary>
    Mean,
}
