using Supermask.Common;
using Supermask.Measuring;
using Supermask.Networks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What can be found out about the trained networks of one variant, the same on every seed (4.1.2).</summary>
public static class TrainingFacts
{
    /// <summary>Facts about the runs of a study. Where seeds disagree, every answer is listed.</summary>
    public static FactBook Of(RunStudy study) => new($"the {study.Variant} runs",
    [
        new RunFact(
            "number of tasks with stored masks",
            "The tasks of which the run keeps the masks of three layers.",
            run => run.Tasks.Count(task => task.Masks.Count == 3)).About(study),
        Fact.Of(
            "number of rounds",
            "The networks that learn the same tasks, each from a seed of its own: ten training rounds, read as repetitions (4.2.2; A21).",
            () => study.Runs.Count),
        new RunFact(
            "number of epochs of each task",
            "How often each task's training images are gone through.",
            run => RunFact.Distinct(run.Tasks.Select(task => task.Steps / task.Losses.BatchesPerEpoch))).About(study),
        new RunFact(
            "number of steps of each task",
            "The optimiser steps of a task, task by task where they differ.",
            run => TaskByTask(run.Tasks.Select(task => task.Steps))).About(study),
        .. SimilarityFacts.All.Select(fact => fact.About(study)),
        RunFact.OfMasks(
            "number of points of the scatter plot",
            "The pairs of different tasks in both orders, one point a pair.",
            study, masks => masks.OrderedPairs.Count()),
        RunFact.OfMasks(
            "number of rows of the table of t-tests",
            "The t-tests that compare the masks of tasks, one a pair.",
            study, masks => PairTest.AllOf(masks).Count),
        RunFact.OfMasks(
            "degrees of freedom of each t-test",
            "The degrees of freedom of the t-test that compares the masks of a pair of tasks.",
            study, masks => RunFact.Distinct(PairTest.AllOf(masks).Select(test => test.Test.DegreesOfFreedom))),
        RunFact.OfMasks(
            "number of rows out of the order of descending p",
            "The t-tests that come after one with a lower p-value.",
            study, masks => OutOfOrder(PairTest.AllOf(masks))),
        RunFact.OfMasks("number of mask images", "The images that masks are shown as, one a task.", study, masks => masks.Masks.Count),
        RunFact.OfMasks(
            "size of each mask image",
            "The rows and columns of the image that a mask is shown as.",
            study, masks => RunFact.Distinct(masks.Masks.Select(mask => $"{mask.Rows} x {mask.Columns}"))),
        RunFact.OfMasks(
            "number of shades in each mask image",
            "How many shades the image that a mask is shown as has.",
            study, masks => RunFact.Distinct(masks.Masks.Select(mask => Pixels(mask).Distinct().Count()))),
        RunFact.OfMasks(
            "number of mask images whose mean shade is not the density",
            "The masks whose image is, on average, not as bright as the share of ones of the mask.",
            study, masks => masks.Masks.Count(mask => Math.Abs(Pixels(mask).Average(pixel => pixel ? 1.0 : 0.0) - mask.Density) > 1e-12)),
        RunFact.OfMasks(
            "largest difference between the two orders of a pair in points",
            "The largest difference, without sign, between the overlaps of two tasks in one order and in the other.",
            study, masks => masks.OrderedPairs.Max(pair => Math.Abs(pair.Percent - masks.Pair(pair.First, pair.Second).Percent)).Show()),
        .. ConfusionFacts.Of(study),
    ])
    {
        Variant = study.Variant,
        RestsOn = EvidenceKind.Conformance,
    };

    private static string TaskByTask(IEnumerable<int> numbers) =>
        numbers.Distinct().Count() == 1 ? $"{numbers.First()}" : string.Join(' ', numbers);

    private static int OutOfOrder(IReadOnlyList<PairTest> tests) =>
        tests.Zip(tests.Skip(1)).Count(rows => rows.First.Test.P < rows.Second.Test.P);

    private static IEnumerable<bool> Pixels(BitMask mask) =>
        from row in Enumerable.Range(0, mask.Rows)
        from column in Enumerable.Range(0, mask.Columns)
        select mask[row, column];
}
