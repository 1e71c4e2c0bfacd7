using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Overlap;
using Supermask.Networks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What can be found out about the trained networks of one variant, the same on every seed (4.1.2).</summary>
public static class TrainingFacts
{
    /// <summary>Facts about the runs of a study. Where seeds disagree, every answer is listed.</summary>
    public static FactBook Of(RunStudy study) => new($"the {study.Variant} runs",
    [
        Same("number of tasks with stored masks", study, (run, _) => run.Tasks.Count(task => task.Masks.Count == 3)),
        Same(
            "number of epochs of each task",
            study, (run, _) => Distinct(run.Tasks.Select(task => task.Steps / task.Losses.BatchesPerEpoch))),
        Same("number of steps of each task", study, (run, _) => TaskByTask(run.Tasks.Select(task => task.Steps))),
        .. SimilarityFacts.All.Select(each => Same(each.Name, study, (run, _) => each.Find(run))),
        Same("number of points of the scatter plot", study, (_, masks) => masks.OrderedPairs.Count()),
        Same("number of rows of the table of t-tests", study, (_, masks) => PairTest.AllOf(masks).Count),
        Same(
            "degrees of freedom of each t-test",
            study, (_, masks) => Distinct(PairTest.AllOf(masks).Select(test => test.Test.DegreesOfFreedom))),
        Same("number of rows out of the order of descending p", study, (_, masks) => OutOfOrder(PairTest.AllOf(masks))),
        Same("number of mask images", study, (_, masks) => masks.Masks.Count),
        Same(
            "size of each mask image",
            study, (_, masks) => Distinct(masks.Masks.Select(mask => $"{mask.Rows} x {mask.Columns}"))),
        Same(
            "number of shades in each mask image",
            study, (_, masks) => Distinct(masks.Masks.Select(mask => Pixels(mask).Distinct().Count()))),
        Same("number of mask images whose mean shade is not the density", study, (_, masks) => masks.Masks.Count(mask =>
            Math.Abs(Pixels(mask).Average(pixel => pixel ? 1.0 : 0.0) - mask.Density) > 1e-12)),
        Same(
            "largest difference between the two orders of a pair in points",
            study, (_, masks) => masks.OrderedPairs.Max(pair =>
            Math.Abs(pair.Percent - masks.Pair(pair.First, pair.Second).Percent)).Show()),
        .. ConfusionFacts.Of(study),
    ])
    {
        Variant = study.Variant,
    };

    private static Fact Same(string name, RunStudy study, Func<TrainedSequence, MaskSet, object> find) =>
        Fact.Of(name, () => Distinct(study.Runs.Zip(study.Overlap.Masks, find)));

    private static string Distinct<T>(IEnumerable<T> answers) => string.Join(" or ", answers.Distinct().Order());

    private static string TaskByTask(IEnumerable<int> numbers) =>
        numbers.Distinct().Count() == 1 ? $"{numbers.First()}" : string.Join(' ', numbers);

    private static int OutOfOrder(IReadOnlyList<PairTest> tests) =>
        tests.Zip(tests.Skip(1)).Count(rows => rows.First.Test.P < rows.Second.Test.P);

    private static IEnumerable<bool> Pixels(BitMask mask) =>
        from row in Enumerable.Range(0, mask.Rows)
        from column in Enumerable.Range(0, mask.Columns)
        select mask[row, column];
}
