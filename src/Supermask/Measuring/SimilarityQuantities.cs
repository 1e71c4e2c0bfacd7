using MathNet.Numerics.Statistics;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Overlap;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// How similar the tasks of a classic run are by the means of its batch norms (4.2.3.1, Figures 29-31), beside the same
/// means with their units shuffled.
/// </summary>
public static class SimilarityQuantities
{
    private static readonly (int Norm, string Suffix, string Cosine)[] Norms =
    [
        (0, "", "cosine of the running means that the first batch norm keeps"),
        (1, " by the second batch norm", "cosine of the running means that the second batch norm keeps"),
    ];

    /// <summary>The quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        .. Norms.SelectMany(each => new[]
        {
            Of(
                $"mean similarity of tasks{each.Suffix}",
                $"The {each.Cosine} after two tasks, averaged over all pairs of tasks.",
                Shape.Symmetric, each.Norm, (_, _, similar) => similar.OfPairs.Average()),
            Of(
                $"smallest similarity of tasks{each.Suffix}",
                $"The smallest {each.Cosine} after any two tasks.",
                Shape.Skewed, each.Norm, (_, _, similar) => similar.OfPairs.Min()),
            Of(
                $"largest similarity of tasks{each.Suffix}",
                $"The largest {each.Cosine} after any two tasks.",
                Shape.Skewed, each.Norm, (_, _, similar) => similar.OfPairs.Max()),
        }),
        Of(
            "rank correlation of similarity and overlap",
            "Spearman's rank correlation, over all pairs of tasks, of their similarity by the first batch norm and the overlap of their masks.",
            Shape.Symmetric, 0, (study, run, similar) => RankCorrelation(study, run, similar, pair => pair.Percent),
            TraceNeed.Masks),
        Of(
            "rank correlation of similarity and overlap beyond chance",
            "Spearman's rank correlation, over all pairs of tasks, of their similarity by the first batch norm and the z of their overlap.",
            Shape.Symmetric, 0, (study, run, similar) => RankCorrelation(study, run, similar, pair => pair.Z),
            TraceNeed.Masks),
        new(
            "agreement with other seeds on the most similar earlier task",
            Units.Percent,
            Shape.Skewed,
            "Of all other seeds and all tasks but the first, the share in which the earlier task most similar to a task is the same as in this seed.",
            Agreement, (_, run) => 100 * run.Tasks.Skip(1).Average(task => 1.0 / task.Task))
        {
            Needs = [TraceNeed.Means(0)],
        },
    ];

    private static LearningQuantity Of(
        string name,
        string meaning,
        Shape shape,
        int norm,
        Func<RunStudy, TrainedSequence, TaskSimilarities, double> of,
        params IReadOnlyList<TraceNeed> beside)
    {
        double OfShuffled(RunStudy study, TrainedSequence run) =>
            TaskSimilarities.Shuffled(run, norm).Average(shuffled => of(study, run, shuffled));
        return new(name, "", shape, meaning, (study, run) => of(study, run, TaskSimilarities.Of(run, norm)), OfShuffled)
        {
            Bounds = ValueBounds.Correlation,
            ChanceModel = ChanceModels.ShuffledUnits,
            Needs = [TraceNeed.Means(norm), .. beside],
        };
    }

    private static double RankCorrelation(
        RunStudy study, TrainedSequence run, TaskSimilarities similar, Func<PairOverlap, double> overlap)
    {
        var masks = study.Overlap.Masks[study.Runs.Index().First(each => each.Item == run).Index];
        return Correlation.Spearman(similar.OfPairs, masks.Pairs.Select(overlap));
    }

    // Of all pairs of this seed and another and of all tasks after the first, how many name the same task.
    private static double Agreement(RunStudy study, TrainedSequence run)
    {
        var own = MostSimilar(run);
        var others = study.Runs.Where(other => other != run).Select(MostSimilar).ToArray();
        return others.Length == 0 ? double.NaN : 100 * others.Average(other => own.Zip(other).Average(pair => pair.First == pair.Second ? 1.0 : 0));
    }

    private static int[] MostSimilar(TrainedSequence run)
    {
        var similar = TaskSimilarities.Of(run, 0);
        return [.. Enumerable.Range(1, similar.Count - 1).Select(task => similar.MostSimilarBefore(task)!.Value)];
    }
}
