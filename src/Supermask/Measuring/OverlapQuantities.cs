using MathNet.Numerics.Statistics;
using Supermask.Common;
using Supermask.Measuring.Overlap;
using Supermask.Measuring.Statistics;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>The quantities of experiment 1 (4.1). A new one is a line here, and features can name it.</summary>
public static class OverlapQuantities
{
    /// <summary>The level of the dissertation's tests (4.1.4).</summary>
    public const double SignificanceLevel = 0.05;

    /// <summary>All quantities.</summary>
    public static IReadOnlyList<OverlapQuantity> All { get; } =
    [
        new(
            "mean overlap of all pairs", Units.Percent, Shape.Symmetric,
            "The entries that are 1 in both masks of a pair in percent of those that are 1 in either, averaged over all pairs of tasks.",
            (masks, _) => masks.Pairs.Average(pair => pair.Percent)),
        new(
            "spread of the overlaps", Units.Points, Shape.Skewed,
            "The standard deviation of the overlaps of all pairs of tasks.",
            (masks, _) => Percents(masks).StandardDeviation()),
        new(
            "smallest overlap", Units.Percent, Shape.Skewed,
            "The smallest overlap of any pair of tasks.",
            (masks, _) => Percents(masks).Min()),
        new(
            "largest overlap", Units.Percent, Shape.Skewed,
            "The largest overlap of any pair of tasks.",
            (masks, _) => Percents(masks).Max()),
        new(
            "width of the range of overlaps", Units.Points, Shape.Skewed,
            "The largest overlap of any pair of tasks less the smallest.",
            (masks, _) => Percents(masks).Max() - Percents(masks).Min()),
        new(
            "mean excess of overlap over chance", Units.Points, Shape.Symmetric,
            "A pair's overlap less what independent masks with as many ones would give, averaged over all pairs of tasks.",
            (masks, _) => masks.Pairs.Average(pair => pair.Excess)),
        new(
            "mean z of the overlaps", "", Shape.Symmetric,
            "How many standard deviations a pair's overlap lies above that of independent masks with as many ones, averaged over all pairs of tasks.",
            (masks, _) => masks.Pairs.Average(pair => pair.Z)),
        new(
            "mean share of entries that are 1 in both masks", Units.Percent, Shape.Symmetric,
            "The entries that are 1 in both masks of a pair in percent of all entries, averaged over all pairs of tasks.",
            (masks, _) => masks.Pairs.Average(pair => pair.JointPercent)),
        new(
            "mean density of the masks", "", Shape.Symmetric,
            "The share of ones of a mask, averaged over tasks.",
            (masks, _) => masks.Masks.Average(mask => mask.Density), NullModel.OneDensity),
        new(
            "smallest density of a mask", "", Shape.Skewed,
            "The smallest share of ones of any task's mask.",
            (masks, _) => masks.Masks.Min(mask => mask.Density), NullModel.OneDensity),
        new(
            "largest density of a mask", "", Shape.Skewed,
            "The largest share of ones of any task's mask.",
            (masks, _) => masks.Masks.Max(mask => mask.Density), NullModel.OneDensity),
        new(
            "largest t statistic, without sign", "", Shape.Skewed,
            "The largest t, without sign, of the t-tests that compare the entries of the two masks of each pair of tasks.",
            (masks, _) => PairTest.AllOf(masks).Max(test => Math.Abs(test.Test.T)), NullModel.OneDensity),
        new(
            "number of pairs with p above 0.05", "pairs", Shape.Skewed,
            "The pairs of tasks whose t-test, which compares the entries of their masks, has a p-value above 0.05.",
            (masks, _) => PValues(masks).Count(p => p > SignificanceLevel), NullModel.OneDensity),
        new(
            "rank correlation of p-value and overlap", "", Shape.Symmetric,
            "Spearman's rank correlation, over all pairs of tasks, of the p-value of their t-test and their overlap.",
            (masks, _) => RankCorrelation(PairTest.AllOf(masks), test => test.Test.P, test => test.Pair.Percent)),
        new(
            "correlation of a mask's density with its mean overlap", "", Shape.Skewed,
            "Pearson's correlation, over tasks, of the share of ones of a mask and its overlap averaged over its pairs.",
            (masks, _) => DensityCorrelation(masks, pair => pair.Percent)),
        new(
            "correlation of a mask's density with its mean overlap beyond chance", "", Shape.Symmetric,
            "Pearson's correlation, over tasks, of the share of ones of a mask and the z of its overlap averaged over its pairs.",
            (masks, _) => DensityCorrelation(masks, pair => pair.Z)),
        new(
            "mean overlap of related tasks", Units.Percent, Shape.Symmetric,
            "The overlap averaged over pairs of related tasks; undefined where there are none.",
            (masks, tasks) => OfRelated(masks, tasks, pair => pair.Percent)),
        new(
            "mean excess of overlap of related tasks over chance", Units.Points, Shape.Symmetric,
            "A pair's overlap less what independent masks with as many ones would give, averaged over pairs of related tasks; undefined where there are none.",
            (masks, tasks) => OfRelated(masks, tasks, pair => pair.Excess)),
        new(
            "mean z of related tasks less that of others", "", Shape.Symmetric,
            "The z of the overlap averaged over pairs of related tasks less that averaged over the other pairs; undefined where there are pairs of one kind alone.",
            RelatedLessOthers),
    ];

    private static double[] Percents(MaskSet masks) => [.. masks.Pairs.Select(pair => pair.Percent)];

    private static IEnumerable<double> PValues(MaskSet masks) => PairTest.AllOf(masks).Select(test => test.Test.P);

    private static double RankCorrelation<T>(IReadOnlyList<T> items, Func<T, double> one, Func<T, double> other) =>
        Correlation.Spearman(items.Select(one), items.Select(other));

    private static double DensityCorrelation(MaskSet masks, Func<PairOverlap, double> of) => Correlation.Pearson(
        masks.Masks.Select(mask => mask.Density),
        Enumerable.Range(0, masks.Masks.Count).Select(task => masks.PairsWith(task).Average(of)));

    private static double OfRelated(MaskSet masks, ITaskSequence tasks, Func<PairOverlap, double> of) => masks.Pairs
        .Where(pair => tasks.AreRelated(pair.First, pair.Second)).Select(of).DefaultIfEmpty(double.NaN).Average();

    private static double RelatedLessOthers(MaskSet masks, ITaskSequence tasks)
    {
        var byKinship = masks.Pairs.ToLookup(pair => tasks.AreRelated(pair.First, pair.Second), pair => pair.Z);
        return byKinship[true].Any() && byKinship[false].Any()
            ? byKinship[true].Average() - byKinship[false].Average()
            : double.NaN;
    }
}
