using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>The metrics of two tasks whose predictions are written down.</summary>
public sealed class MetricQuantitiesTests
{
    // Task 0: 2, 2, 2, 3 predicted as 2, 3, 7, 3. Task 1: all right.
    private static readonly RunStudy Study = HandMade.Study(
        new PermutedTasks(),
        Arms.Classic(2),
        HandMade.Images(2, 2, 2, 3),
        [HandMade.Task(0, 2, [2, 3, 7, 3]), HandMade.Task(1, 4, [2, 2, 2, 3])]);

    [TestCase("accuracy of task 0", 50)]
    [TestCase("precision of task 0", 75)]
    [TestCase("recall of task 0", 100 * 2 / 3.0)]
    [TestCase("F1 of task 0", 100 * 3.5 / 6)]
    [TestCase("accuracy of task 1", 100)]
    [TestCase("mean accuracy", 75)]
    [TestCase("mean precision", 87.5)]
    [TestCase("mean recall", 100 * 2.5 / 3)]
    [TestCase("mean F1", 100 * 9.5 / 12)]
    [TestCase("smallest metric of any task", 50)]
    [TestCase("largest metric of any task", 100)]
    [TestCase("mean gap between macro recall and accuracy", 100 / 12.0)]
    [TestCase("number of wrong predictions", 2)]
    [TestCase("number of predictions outside the classes of their task", 1)]
    public void A_quantity_is_the_one_worked_out_by_hand(string name, double expected) =>
        Assert.That(Study.Measure(name).Values.Single(), Is.EqualTo(expected).Within(1e-9));

    [TestCase("number of times that each task is learned", "1")]
    [TestCase("number of test images without a prediction", "0")]
    [TestCase("number of confusion matrices", "2")]
    [TestCase("size of each confusion matrix", "2 x 2")]
    [TestCase("images of each class in the mean confusion matrix", "3 1")]
    [TestCase("number of tasks with a metric that differs from one counted class by class", "0")]
    public void A_fact_is_the_one_counted_by_hand(string name, string expected) =>
        Assert.That(Fact.Text(TrainingFacts.Of(Study).Find(name)), Is.EqualTo(expected));

    [Test]
    public void A_task_that_the_run_lacks_has_no_accuracy() =>
        Assert.That(() => Study.Measure("accuracy of task 2"), Throws.InstanceOf<ArgumentOutOfRangeException>().Or.InstanceOf<IndexOutOfRangeException>());

    [Test]
    public void Confusion_is_averaged_over_tasks()
    {
        var mean = MeanConfusion.Of(Study);
        Assert.That(mean.Classes, Is.EqualTo(new byte[] { 2, 3 }));
        Assert.That((mean[2, 2], mean[2, 3], mean[3, 2], mean[3, 3], mean[2, 7]), Is.EqualTo((2.0, 0.5, 0.0, 1.0, 0.5)));
        Assert.That((mean.ImagesOf(2), mean.ImagesOf(3)), Is.EqualTo((3.0, 1.0)));
    }

    [Test]
    public void Confusion_of_one_task_is_averaged_over_seeds()
    {
        var two = HandMade.Study(
            new PermutedTasks(), Arms.Classic(2), HandMade.Images(0, 1), [HandMade.Task(0, 2, [0, 1])], [HandMade.Task(0, 0, [1, 0])]);
        var mean = MeanConfusion.Of(two, 0);
        Assert.That(new[] { mean[0, 0], mean[0, 1], mean[1, 0], mean[1, 1] }, Has.All.EqualTo(0.5));
    }
}
