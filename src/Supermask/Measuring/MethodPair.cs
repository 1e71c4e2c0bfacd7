using Supermask.Learning;
using Supermask.Methods;

namespace Supermask.Measuring;

/// <summary>The networks of two methods that learned one variant for as long, compared by the accuracy of their tasks (4.3.4).</summary>
/// <param name="First">The networks of the first method.</param>
/// <param name="Second">Those of the second; the network of a seed stands next to the first one's of that seed.</param>
public sealed record MethodPair(RunStudy First, RunStudy Second)
{
    /// <summary>Whether both compute the same from the same draws, so that every number that compares them is certain.</summary>
    public bool IsCertain => Same?.SharesDraws == true;

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

    /// <summary>The tasks, over all seeds, that the two methods did not learn with the same bits.</summary>
    public int TasksThatDiffer => First.Runs.Zip(Second.Runs, (first, second) => first.Tasks.Zip(second.Tasks, AreTheSame).Count(same => !same)).Sum();

    /// <summary>The choice of reading that makes one computation of both methods; null where they differ in what they compute.</summary>
    public string? SameComputation => Same?.Choice;

    private SameComputation? Same => Reductions.Between(First.Options, Second.Options);

    /// <summary>The pairs that these studies make, each in the order of the studies.</summary>
    public static IReadOnlyList<MethodPair> Of(IReadOnlyList<RunStudy> studies) =>
        [.. from first in studies.Index()
            from second in studies.Index()
            where first.Index < second.Index
            where first.Item.Arm.Approach != second.Item.Arm.Approach
            where (first.Item.Variant, first.Item.Arm.Epochs) == (second.Item.Variant, second.Item.Arm.Epochs)
            select new MethodPair(first.Item, second.Item)];

    /// <summary>The choice of reading that makes one computation of both methods of every pair; null where some differ.</summary>
    public static string? SameComputationOf(IEnumerable<MethodPair> pairs) =>
        pairs.Select(pair => pair.SameComputation).Distinct().ToArray() is [{ } choice] ? choice : null;

    private static bool AreTheSame(TaskRecord one, TaskRecord other) =>
        one.Losses.StepLosses.SequenceEqual(other.Losses.StepLosses)
        && one.Predictions.SequenceEqual(other.Predictions)
        && one.Masks.Zip(other.Masks, (first, second) => first.Words.SequenceEqual(second.Words)).All(same => same);

    private static IEnumerable<double> Accuracies(TrainedSequence run) => run.Tasks.Select(task => 100 * task.Accuracy);
}
