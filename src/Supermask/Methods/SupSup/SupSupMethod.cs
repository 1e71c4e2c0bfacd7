using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Superposed;

namespace Supermask.Methods.SupSup;

/// <summary>
/// Supermasks in superposition (Wortsman et al. 2020): each task learns scores of its own over the same frozen random weights and
/// leaves a mask and statistics of batch norm, and nothing is shared that learning changes. Where a test does not tell the task,
/// it is inferred.
/// </summary>
/// <remarks>
/// Weights, scores and the order of images are drawn as those of the classic method, so that without batch norm both learn the
/// same but for rounding.
/// </remarks>
public sealed record SupSupMethod : Method, ITaskInference
{
    /// <inheritdoc/>
    public override string Name => "supsup";

    /// <inheritdoc/>
    public override string Summary => "each task learns a mask over the same frozen random weights, and where the task is not told it is inferred";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNormAffine = false };

    /// <inheritdoc/>
    public override TestPlan Tests => new(RetestsAfterEach: false, WithoutTask: true);

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <summary>How the task is found where it is not told.</summary>
    public InferenceRule Rule { get; init; } = new OneShot();

    /// <summary>What is made small by it.</summary>
    public Objective Objective { get; init; } = new Entropy();

    /// <summary>What batch norm does while masks are mixed.</summary>
    public SuperposedNorms Norms { get; init; } = new StatisticsOfDecision();

    /// <summary>Which images a decision stands for, and which it is taken from.</summary>
    public Decisions Decisions { get; init; } = new();

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) =>
        [.. InferenceProblems.Of(this, run), .. NormsWithoutGain.Problems("SupSup", run.Network)];

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => SupermaskLearner.TracesOn(run.Network);

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => KeptBytes.MasksOverFrozen(run.Network);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new SupSupLearner(this, context.Run, context.Random);
}
