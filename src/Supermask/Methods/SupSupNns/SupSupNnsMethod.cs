using Supermask.Learning;
using Supermask.Methods.SupSup;
using Supermask.Networks;
using Supermask.Networks.Superposed;

namespace Supermask.Methods.SupSupNns;

/// <summary>
/// Supermasks in superposition in the scenario NNs (Wortsman et al. 2020, section 3.4 and Figure 4): the task is told neither in
/// training nor in testing. At every check the batch at hand says which mask to go on with, or that a new one is due.
/// </summary>
/// <remarks>
/// Of the true boundary between tasks the learner knows this alone: epochs of shuffled images end there, and with them the batches
/// from one check to the next; and with <see cref="OptimiserLife.Task"/>, the default, RMSprop starts anew there, as in SupSup's
/// code, which is the one thing that leaks the boundary into learning. With <see cref="OptimiserLife.Sequence"/> each mask keeps
/// what RMSprop remembers of it for as long as it lives.
/// </remarks>
public sealed record SupSupNnsMethod : Method, ITaskInference
{
    /// <inheritdoc/>
    public override string Name => "supsup-nns";

    /// <inheritdoc/>
    public override string Summary => "masks over frozen random weights, allocated as they are needed, where the task is never told";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <inheritdoc/>
    /// <remarks>
    /// No test of it is told the task, so that there is none to add without. Which mask an image is taken for is no task: where it
    /// is kept as inferred, it is not to be compared with the task's own number.
    /// </remarks>
    public override TestPlan Tests => TestPlan.AllAfterLast;

    /// <summary>How far the likeliest mask has to stand out to be trained on: an eighth.</summary>
    public double Epsilon { get; init; } = 0.125;

    /// <summary>Batches from one check to the next, counted anew in every epoch: 100.</summary>
    public int CheckEvery { get; init; } = 100;

    /// <summary>
    /// The least masks that a check mixes, those that are missing being untrained ones: 5 as in SupSup's code. With 0 or 1 there is
    /// no floor, as in the paper.
    /// </summary>
    public int Floor { get; init; } = 5;

    /// <summary>What follows where the likeliest mask is an untrained one of the floor.</summary>
    public UntrainedMask Untrained { get; init; } = UntrainedMask.Allocates;

    /// <summary>The most masks: 2,500. Batches that ask for more are skipped.</summary>
    public int Budget { get; init; } = 2500;

    /// <summary>How the mask of test images is found.</summary>
    public InferenceRule Rule { get; init; } = new OneShot();

    /// <summary>What is made small by it, and by the right mask of a training batch.</summary>
    public Objective Objective { get; init; } = new Entropy();

    /// <summary>What batch norm does while masks are mixed.</summary>
    public SuperposedNorms Norms { get; init; } = new StatisticsOfDecision();

    /// <summary>Which test images a decision stands for, and which it is taken from: from the first of 128, as published.</summary>
    public Decisions Decisions { get; init; } = new() { Deciding = 1 };

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. InferenceProblems.Of(this, run), .. NormsWithoutGain.Problems("SupSup", run.Network), .. OwnProblems()];
        return problems;
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
        [new(TraceNames.Allocation, "which mask was trained from each check on", Allocation.Shapes)];

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => KeptBytes.MasksOverFrozen(run.Network);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new SupSupNnsLearner(this, context.Run, context.Random);

    private IEnumerable<string> OwnProblems()
    {
        if (!(Epsilon >= 0) || !double.IsFinite(Epsilon))
        {
            yield return "the likeliest mask was to stand out by something that is no number from 0 up: give the method an epsilon such as 0.125";
        }

        if (CheckEvery < 1)
        {
            yield return $"a check was to follow after {CheckEvery} batches; the least is 1";
        }

        if (Budget < 1 || Floor < 0 || Floor > Budget)
        {
            yield return $"a check was to mix at least {Floor} masks of a budget of {Budget}; the budget is at least 1, and the floor lies from 0 to the budget";
        }

        if (!Enum.IsDefined(Untrained))
        {
            yield return "what follows from an untrained mask has a value without a name";
        }
    }
}

/// <summary>Readings of a check whose likeliest mask is one that only fills the floor.</summary>
public enum UntrainedMask
{
    /// <summary>No mask fits, as where none stands out: the next mask is allocated.</summary>
    Allocates,

    /// <summary>It is trained without being counted, and handed out as new when its turn comes, as in SupSup's code.</summary>
    Trains,
}
