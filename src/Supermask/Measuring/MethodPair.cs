using Supermask.Learning;

namespace Supermask.Measuring;

/// <summary>The networks of two methods that learned one variant for as long, compared by the accuracy of their tasks (4.3.4).</summary>
/// <param name="First">The networks of the first method.</param>
/// <param name="Second">Those of the second; the network of a seed stands next to the first one's of that seed.</param>
public sealed record MethodPair(RunStudy First, RunStudy Second)
{
    /// <summary>Whether both learned the same bits, so that every number that compares them is certain.</summary>
    public bool IsOneComputation => First.HasLearnedAs(Second);

    /// <summary>Task by task within each seed: first less second, in points.</summary>
    public IReadOnlyList<PairedComparison> BySeed =>
        [.. First.Runs.Zip(Second.Runs, (first, second) => PairedComparison.Of(Accuracies(first), Accuracies(second)))];

    /// <summary>Task by task, each accuracy averaged over seeds first.</summary>
    public PairedComparison OverTasks
    {
        get
        {
            var seeds = BySeed;
            return new([.. Enumerable.Range(0, seeds[0].Differences.Count)
                .Select(task => seeds.Average(seed => seed.Differences[task]))]);
        }
    }

    /// <summary>Seed by seed, the accuracies averaged over tasks first.</summary>
    public PairedComparison OverSeeds => new([.. BySeed.Select(seed => seed.Lead)]);

    /// <summary>The pairs that these studies make, each in the order of the studies.</summary>
    public static IReadOnlyList<MethodPair> Of(IReadOnlyList<RunStudy> studies) =>
        [.. from first in studies.Index()
            from second in studies.Index()
            where first.Index < second.Index
            where first.Item.Arm.Approach != second.Item.Arm.Approach
            where (first.Item.Variant, first.Item.Arm.Epochs) == (second.Item.Variant, second.Item.Arm.Epochs)
            select new MethodPair(first.Item, second.Item)];

    private static IEnumerable<double> Accuracies(TrainedSequence run) => run.Tasks.Select(task => 100 * task.Accuracy);
}
