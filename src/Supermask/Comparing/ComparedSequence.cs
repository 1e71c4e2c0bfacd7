using Supermask.Learning.Trained;
using Supermask.Tasks;

namespace Supermask.Comparing;

/// <summary>
/// A sequence of tasks on which methods are compared, and a shorter one of other tasks, on which each method is tuned before.
/// </summary>
/// <param name="Name">Name of the variant.</param>
/// <param name="Tasks">The ten tasks of which every method learns the same.</param>
/// <param name="Tuned">Three tasks that none of them is.</param>
/// <param name="Untold">Which outputs answer where the test does not tell the task.</param>
public sealed record ComparedSequence(string Name, ITaskSequence Tasks, ITaskSequence Tuned, HeadUse Untold)
{
    private const int TunedTasks = 3;

    // No permutation of it is one of the first hundred sets of ten.
    private const int TunedPermutations = 1000;

    // Of 36 degrees a step none but the first is a multiple.
    private const double TunedStep = 50;

    /// <summary>The three streams.</summary>
    public static IReadOnlyList<ComparedSequence> All { get; } =
    [
        new(
            "permuted",
            new PermutedTasks(),
            new PermutedTasks { Count = TunedTasks, PermutationSeed = TunedPermutations },
            HeadUse.Shared),
        new("rotated", new RotatedTasks(), new RotatedTasks { Count = TunedTasks, Step = TunedStep }, HeadUse.Shared),
        new("partitioned", new PartitionedTasks(), new PartitionedTasks { Count = TunedTasks }, HeadUse.SeenClasses),
    ];

    /// <summary>Where the stream of this name stands among them.</summary>
    public static int OrderOf(string name) => All.Index().First(each => each.Item.Name == name).Index;

    /// <summary>The scenario in a word, with which names of networks end.</summary>
    /// <param name="isTold">Whether the test tells the task.</param>
    public string Word(bool isTold) => isTold ? "task" : Untold == HeadUse.Shared ? "domain" : "class";

    /// <summary>Which outputs answer for a task.</summary>
    /// <param name="isTold">Whether the test tells the task.</param>
    public HeadUse Heads(bool isTold) => isTold ? HeadUse.OfEachTask : Untold;
}
