using System.Text.Json.Serialization;
using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>
/// A way of learning tasks one after the other, as the record of its own options: they are part of the options of a run,
/// and so of its key.
/// </summary>
/// <remarks>To add a method, make a folder below Methods with a record derived from this one, and add a line to their list.</remarks>
public abstract record Method
{
    /// <summary>Its name in options, features and tables.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in one sentence, for pages and help.</summary>
    [JsonIgnore]
    public abstract string Summary { get; }

    /// <summary>What its networks are tested on, and when.</summary>
    [JsonIgnore]
    public virtual TestPlan Tests => TestPlan.AllAfterEach;

    /// <summary>
    /// The same method without what it adds to fine-tuning, such as a penalty of strength 0; it then learns as fine-tuning
    /// does, bit for bit. Null where there is no such thing.
    /// </summary>
    public virtual Method? SwitchedOff() => null;

    /// <summary>The learning rate of its source, for runs that name no other: RMSprop's 1e-4 unless a method says otherwise.</summary>
    [JsonIgnore]
    public virtual double UsualRate => 1e-4;

    /// <summary>The network that it learns where none is named: the dissertation's, unless a method cannot learn that.</summary>
    [JsonIgnore]
    public virtual NetworkPlan UsualNetwork => new MlpPlan();

    /// <summary>Whether what was learned of a task stays as it is to the last bit, whatever is learned later.</summary>
    [JsonIgnore]
    public virtual bool NeverForgets => false;

    /// <summary>
    /// What has to be kept to predict the tasks of a run: all weights and batch norms, unless a method says otherwise.
    /// </summary>
    public virtual KeptBytes Kept(RunOptions run) =>
        new(KeptBytes.Weights(KeptBytes.Linear(run.Network)) + KeptBytes.Norms(run.Network), 0);

    /// <summary>Everything that is wrong with its options, one sentence each.</summary>
    /// <param name="run">The run that it belongs to.</param>
    public virtual IEnumerable<string> Problems(RunOptions run) => [];

    /// <summary>The runs that have to be there before one of this method starts.</summary>
    /// <param name="run">The run that it belongs to.</param>
    public virtual IEnumerable<Need> Needs(RunOptions run) => [];

    /// <summary>The traces that it keeps of every task, whose shapes are checked before anything is trained.</summary>
    /// <param name="run">The run that it belongs to.</param>
    public virtual IEnumerable<TracePromise> Traces(RunOptions run) => [];

    /// <summary>A learner that has learned nothing.</summary>
    public abstract ILearner Start(LearningContext context);
}

/// <summary>A run that another run needs.</summary>
/// <param name="Run">The run.</param>
/// <param name="IsRelearned">
/// Whether its network is needed as it ended, which no store keeps: the run is then learned again, with the same bits.
/// </param>
public sealed record Need(RunOptions Run, bool IsRelearned = false);

/// <summary>What the networks of a method are tested on beside the task that was just learned.</summary>
/// <param name="RetestsAfterEach">Whether all tasks are tested after each task, and not only after the last.</param>
/// <param name="WithoutTask">Whether all tasks are tested after the last one also without telling the task.</param>
public sealed record TestPlan(bool RetestsAfterEach, bool WithoutTask = false)
{
    /// <summary>All tasks after each task, which the accuracy matrix needs.</summary>
    public static TestPlan AllAfterEach { get; } = new(true);

    /// <summary>All tasks after the last one, which is enough for backward transfer.</summary>
    public static TestPlan AllAfterLast { get; } = new(false);

    /// <summary>Rounds of tests over all tasks: one as each is learned, and those of the retests.</summary>
    /// <param name="tasks">Number of tasks.</param>
    public int Rounds(int tasks) => 1 + (RetestsAfterEach ? tasks : 1) + (WithoutTask ? 1 : 0);
}
