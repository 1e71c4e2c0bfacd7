using Supermask.Learning;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.Approaches;

/// <summary>The classic and the novel networks of one variant and duration, compared by the accuracy of their tasks (4.3.4).</summary>
/// <param name="Classic">The classic networks.</param>
/// <param name="Novel">The novel networks; those of a seed stand beside the classic one of that seed.</param>
public sealed record ApproachPair(RunStudy Classic, RunStudy Novel)
{
    /// <summary>Task by task within each seed: classic less novel, in points.</summary>
    public IReadOnlyList<PairedComparison> BySeed =>
        [.. Classic.Runs.Zip(Novel.Runs, (classic, novel) => PairedComparison.Of(Accuracies(classic), Accuracies(novel)))];

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

    /// <summary>The pairs that these studies make.</summary>
    public static IReadOnlyList<ApproachPair> Of(IReadOnlyList<RunStudy> studies) =>
        [.. from classic in studies
            from novel in studies
            where !classic.Arm.IsNovel && novel.Arm.IsNovel
            where (classic.Variant, classic.Arm.Epochs) == (novel.Variant, novel.Arm.Epochs)
            select new ApproachPair(classic, novel)];

    private static IEnumerable<double> Accuracies(TrainedSequence run) => run.Tasks.Select(task => 100 * task.Accuracy);
}
