using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;

namespace Supermask.Unit.Measuring;

public sealed class SimilarityQuantitiesTests
{
    // Tasks 0 and 1 at a cosine of 0.6, 0 and 2 of 0, 1 and 2 of 0.8; in the second norm all alike.
    private static readonly float[][][] Means =
    [
        [[1, 0, 0, 0], [1, 1, 1, 1]],
        [[0.6f, 0.8f, 0, 0], [2, 2, 2, 2]],
        [[0, 3, 0, 0], [3, 3, 3, 3]],
    ];

    // As bits: 0 and 1 share two of six entries, 0 and 2 one of seven, 1 and 2 three of five: in the order
    // of the cosines.
    private static readonly ulong[] Masks = [0b0000_1111, 0b0011_1100, 0b0111_1000];

    [TestCase("mean similarity of tasks", 1.4 / 3)]
    [TestCase("smallest similarity of tasks", 0)]
    [TestCase("largest similarity of tasks", 0.8)]
    [TestCase("mean similarity of tasks by the second batch norm", 1)]
    [TestCase("rank correlation of similarity and overlap", 1)]
    public void A_quantity_is_that_of_the_cosines(string name, double expected) =>
        Assert.That(Study().Measure(name).Values, Has.All.EqualTo(expected).Within(1e-6));

    [Test]
    public void Shuffling_units_keeps_what_all_units_share_and_no_more()
    {
        Assert.That(Study().Measure("mean similarity of tasks by the second batch norm").Chance, Is.EqualTo(1).Within(1e-9));
        // One unit of four against one of four meets it in a quarter of shuffles.
        var first = Study().Measure("largest similarity of tasks");
        Assert.That(first.Chance, Is.InRange(0.2, 0.8));
        Assert.That(first.ChanceModel, Is.EqualTo(ChanceModels.ShuffledUnits));
    }

    [Test]
    public void Chance_is_the_same_every_time_and_another_on_another_seed()
    {
        var chance = Study().Measure("mean similarity of tasks").ChanceValues!;
        Assert.That(Study().Measure("mean similarity of tasks").ChanceValues, Is.EqualTo(chance));
        Assert.That(chance, Is.Unique);
    }

    [Test]
    public void Seeds_agree_on_the_most_similar_task_where_their_means_do()
    {
        var agreement = Study().Measure("agreement with other seeds on the most similar earlier task");
        Assert.That(agreement.Values, Has.All.EqualTo(100));
        // Task 1 has one earlier task, task 2 has two: by chance 1 and 1/2.
        Assert.That(agreement.Chance, Is.EqualTo(75).Within(1e-9));
    }

    [Test]
    public void Runs_without_means_say_who_has_them()
    {
        var study = MadeUpRuns.Study(Arms.Classic(1), [MadeUpRuns.Flat(0, 1, 20), MadeUpRuns.Flat(1, 1, 20)]);
        Assert.That(() => study.Measure("mean similarity of tasks"), Throws.ArgumentException.With.Message.Contains("classic network"));
    }

    [TestCase("shape of the similarity matrix", "3 x 3")]
    [TestCase("number of tasks whose similarity to themselves is not 1", "0")]
    [TestCase("number of similarities outside of -1 to 1", "0")]
    [TestCase("number of entries of the similarity matrix that differ from their mirror image", "0")]
    [TestCase("number of saved states with means of two layers", "3")]
    public void Facts_of_the_matrix_are_found(string name, string expected) =>
        Assert.That(Fact.Text(TrainingFacts.Of(Study()).Find(name)), Is.EqualTo(expected));

    private static RunStudy Study() => MadeUpRuns.Study(Arms.Classic(1), Tasks(), Tasks());

    private static TaskRecord[] Tasks() => [.. Means.Select((means, task) =>
        MadeUpRuns.Flat(task, 1, 20, means, new BitMask([Masks[task]], 1, 8)))];
}
