namespace Supermask.Comparing;

/// <summary>A method as it takes part in the comparison, with the settings among which tuning chooses.</summary>
/// <param name="Name">Its name among those whose tests tell the task, or among those whose tests do not.</param>
/// <param name="Keeps">What has to be kept to predict all tasks, in words.</param>
/// <param name="IsTold">Whether its tests tell the task.</param>
/// <param name="Settings">The settings on a stream.</param>
public sealed record Entrant(string Name, string Keeps, bool IsTold, Func<ComparedSequence, IReadOnlyList<Candidate>> Settings)
{
    /// <summary>What it is among the others.</summary>
    public EntrantKind Kind { get; init; } = EntrantKind.TrainedWeights;

    /// <summary>Whether much is said of it, so that it gets twice the seeds of others.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>The most settings that a method may try: the budget is the same for all.</summary>
    public const int MostSettings = 12;

    /// <summary>Its name on a stream, which features write behind "the network of the".</summary>
    public string NameOn(ComparedSequence stream) => $"{stream.Name} {Name} compared by {stream.Word(IsTold)}";
}

/// <summary>Kinds of methods that are compared.</summary>
public enum EntrantKind
{
    /// <summary>A mask, or another small thing, for each task over weights that tasks share.</summary>
    Mask,

    /// <summary>Weights that all tasks train.</summary>
    TrainedWeights,

    /// <summary>A line to hold others against: a network for each task, all images at once, or nothing against forgetting.</summary>
    Limit,
}
