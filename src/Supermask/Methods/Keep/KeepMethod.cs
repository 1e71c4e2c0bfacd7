using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Methods.Keep;

/// <summary>
/// What the dissertation hoped for, done otherwise: a task's scores start from what earlier tasks have learned, which is what their
/// scores have moved by, added to fresh scores that are shrunk so that masks can still change. Whether that helps is seen by the loss
/// of the first batches, and a task starts afresh where it does not.
/// </summary>
/// <remarks>Earlier masks stay as they are, and no image is stored. Batch norm follows its own reading of what tasks share.</remarks>
public record KeepMethod : MaskedMethod
{
    /// <summary>The name of the trace that tells how a task started.</summary>
    public const string StartTrace = "start";

    /// <inheritdoc/>
    public override string Name => "keep";

    /// <inheritdoc/>
    public override string Summary => "each task starts from what earlier tasks learned, added to shrunk fresh scores, where that fits its first batches";

    /// <inheritdoc/>
    public override TestPlan Tests => TestPlan.AllAfterLast;

    /// <summary>What is carried from earlier tasks: what their scores have moved by.</summary>
    public CarriedScores Carried { get; init; } = CarriedScores.Increments;

    /// <summary>By what the fresh scores of a task that carries something are multiplied: a tenth.</summary>
    public double Shrinking { get; init; } = 0.1;

    /// <summary>First batches whose loss chooses among the starts, cold among them: 1; 0 takes what is carried whatever its loss.</summary>
    public int Compared { get; init; } = 1;

    /// <summary>Where the rows of the output layer take what they carry from.</summary>
    public OutputRows Rows { get; init; } = OutputRows.ByRole;

    /// <summary>Which earlier task is carried from.</summary>
    public CarrySource Source { get; init; } = CarrySource.Last;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        foreach (var problem in base.Problems(run))
        {
            yield return problem;
        }

        if (!Enum.IsDefined(Carried) || !Enum.IsDefined(Rows) || !Enum.IsDefined(Source))
        {
            yield return $"an option of {Name} has a value without a name";
        }

        if (!(Shrinking >= 0 && Shrinking <= 1))
        {
            yield return $"{Name} multiplies fresh scores by a number from 0 to 1, not by {Shrinking}";
        }

        if (Compared < (Source == CarrySource.FirstLoss ? 1 : 0))
        {
            yield return $"{Name} compares starts by {Compared} batches; it takes 0 or more, and 1 or more where their loss chooses the source";
        }

        if (Source == CarrySource.Paired && run.Tasks is not PairedTasks)
        {
            yield return $"{Name} was to carry from one task of each pair, and the tasks are not paired";
        }

        if (Source == CarrySource.NormCosine && !run.Network.Layers.OfType<LayerPlan.Norm>().Any())
        {
            yield return $"{Name} was to compare the means of batch norm, and the network has none";
        }
    }

    /// <inheritdoc/>
    /// <remarks>A classic run of the same seed where similarity chooses, as the dissertation has it: its steps are part of the price.</remarks>
    public override IEnumerable<Need> Needs(RunOptions run) => Source is CarrySource.NormCosine or CarrySource.MaskOverlap
        ? [new Need(run with { Method = Classic })]
        : [];

    /// <inheritdoc/>
    /// <remarks>Beside the masks, what the last task has moved by, or every task where any may be carried from.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var (masks, moved) = (base.Kept(run), KeptBytes.Weights(KeptBytes.Linear(run.Network)));
        return Source is CarrySource.Last or CarrySource.First or CarrySource.Mean
            ? masks with { Shared = masks.Shared + moved }
            : masks with { PerTask = masks.PerTask + moved };
    }

    /// <summary>Batches whose loss is looked at before a task after the first takes its first step; each costs a forward pass, which is a third of a step.</summary>
    /// <param name="tasks">Number of tasks of the run.</param>
    public double BatchesLookedAt(int tasks) => Compared == 0 || Carried == CarriedScores.Nothing ? 0 : Compared * (1 + StartsTried(tasks));

    /// <summary>Starts that are tried beside a cold one, averaged over tasks.</summary>
    /// <param name="tasks">Number of tasks of the run.</param>
    protected virtual double StartsTried(int tasks) => Source == CarrySource.FirstLoss ? tasks / 2.0 : 1;

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
    [
        .. Classic.Traces(run),
        new(StartTrace, "which start was taken, 0 for a cold one, and from which task; -1 for none or several", [[2]]),
    ];

    // What it is where every task starts cold.
    private ClassicMethod Classic => new() { Masking = Masking };

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new KeepLearner(
        NewNetwork(context.Run, context.Random),
        this,
        context.Run,
        context.Random,
        context.Needed.Count > 0 ? TaskOrders.OfSimilar(this, context.Needed[0].Learned) : null);

    /// <summary>The starts that a task may take beside a cold one, the one that is taken without comparing first.</summary>
    /// <param name="experience">What earlier tasks have learned.</param>
    /// <param name="task">The task.</param>
    internal virtual IEnumerable<CarriedStart> StartsOf(Experience experience, StartingTask task) =>
        TaskOrders.Of(this, task).Select(order => experience.Carry(this, task, order));

    /// <summary>The names of what is remembered of a task beside what it learned.</summary>
    internal virtual IEnumerable<string> MarkNames => [];

    /// <summary>What is remembered of a task beside what it learned, by name.</summary>
    internal virtual IReadOnlyDictionary<string, TorchSharp.torch.Tensor> MarksOf(StartingTask task) => new Dictionary<string, TorchSharp.torch.Tensor>();
}

/// <summary>What is carried from an earlier task.</summary>
public enum CarriedScores
{
    /// <summary>What its scores have moved by: those at its end less those it drew, as far as these were kept at its start.</summary>
    Increments,

    /// <summary>Its scores as it left them.</summary>
    Scores,

    /// <summary>Nothing: every task starts cold, as the classic method has it.</summary>
    Nothing,
}

/// <summary>Where rows of the output layer take what they carry from.</summary>
public enum OutputRows
{
    /// <summary>From the last task in which their label had the role that it has now: that it occurs, or that it does not.</summary>
    ByRole,

    /// <summary>From the task that the hidden layers carry from.</summary>
    OfSource,

    /// <summary>From none: they start as they were drawn.</summary>
    Fresh,
}

/// <summary>Which earlier task is carried from.</summary>
public enum CarrySource
{
    /// <summary>The last one.</summary>
    Last,

    /// <summary>The first one.</summary>
    First,

    /// <summary>The mean of all.</summary>
    Mean,

    /// <summary>The one of which the loss of the first batches is least.</summary>
    FirstLoss,

    /// <summary>The one whose means of the first batch norm are most alike in a classic run of the same seed (3.3.3).</summary>
    NormCosine,

    /// <summary>The one whose masks overlap most in a classic run of the same seed (3.3.2).</summary>
    MaskOverlap,

    /// <summary>The first of a pair of tasks, for its second; all others start cold.</summary>
    Paired,
}
