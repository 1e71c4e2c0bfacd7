using Supermask.Learning;
using Supermask.Tasks;

namespace Supermask.Multiverse;

/// <summary>How a level of a choice is treated.</summary>
public enum Standing
{
    /// <summary>The reading on which the recorded verdicts rest.</summary>
    Default,

    /// <summary>Another reading that the text allows, and that changes what is computed.</summary>
    Exploratory,

    /// <summary>Another reading that gives the same numbers as one that is computed.</summary>
    Equivalent,

    /// <summary>A reading that the text or its numbers exclude, or that nothing here can measure.</summary>
    Excluded,
}

/// <summary>One reading of an open choice.</summary>
/// <param name="Id">The ambiguity with the letter of the reading, such as <c>A5b</c>.</param>
/// <param name="Name">What is done, in a few words.</param>
/// <param name="Standing">How it is treated.</param>
/// <param name="Why">Why it is treated so.</param>
public sealed record Level(string Id, string Name, Standing Standing, string Why)
{
    /// <summary>The ambiguity that it is a reading of, such as <c>A5</c>.</summary>
    public string ChoiceId => Id.TrimEnd([.. "abcdefghijklmnopqrstuvwxyz"]);

    /// <summary>Changes what is trained.</summary>
    public Func<RunOptions, RunOptions> Set { get; init; } = run => run;

    /// <summary>Changes what is read of a trained network; null where nothing is.</summary>
    public Func<TrainedSequence, TrainedSequence>? Read { get; init; }

    /// <summary>
    /// Changes how a published number is taken, such as how many networks stand behind it; null where nothing does. Networks and
    /// verdicts are then those without this level.
    /// </summary>
    public Func<PublishedNumber, PublishedNumber>? Published { get; init; }

    /// <summary>Whether an optimiser step computes something else than without this level, so that its time is another.</summary>
    public bool ChangesSteps { get; init; }

    /// <summary>A level that changes the tasks of one variant and nothing else.</summary>
    public static Func<RunOptions, RunOptions> OnTasks<T>(Func<T, T> change)
        where T : ITaskSequence => run => run.Tasks is T tasks ? run with { Tasks = change(tasks) } : run;

    /// <summary>A level that changes methods of one kind and leaves the others alone.</summary>
    public static Func<RunOptions, RunOptions> OnMethod<T>(Func<T, T> change)
        where T : Method => run => run.Method is T method ? run with { Method = change(method) } : run;
}

/// <summary>A choice that the source leaves open.</summary>
/// <param name="Id">The ambiguity, such as <c>A5</c>.</param>
/// <param name="Question">What is left open.</param>
/// <param name="Levels">Its readings; one of them is the default.</param>
public sealed record Choice(string Id, string Question, IReadOnlyList<Level> Levels)
{
    /// <summary>
    /// The level of another choice under which this one makes a difference; empty where it does under the default readings.
    /// </summary>
    public string Under { get; init; } = "";

    /// <summary>The default reading.</summary>
    public Level Default => Levels.Single(level => level.Standing == Standing.Default);

    /// <summary>The readings beside the default that change what is computed.</summary>
    public IEnumerable<Level> Exploratory => Levels.Where(level => level.Standing == Standing.Exploratory);
}
