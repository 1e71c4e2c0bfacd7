using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>
/// Three partitioned tasks, 4, 8 and 10 images, tested after each: the matrix is (75, 0, 10), (100, 50, 20), (50, 25, 90) in
/// percent. Each cell is taken of the images of the task that is tested.
/// </summary>
public sealed class AccuracyMatrixTests
{
    private static readonly RunStudy Classic = Study(Arms.Classic(1), [3, 0, 1], [4, 4, 2], [2, 2, 9]);

    [Test]
    public void A_cell_is_a_share_of_the_images_of_the_task_that_is_tested()
    {
        var matrix = AccuracyMatrix.Of(Classic.Runs[0]);
        Assert.That(matrix.Tasks, Is.EqualTo(3));
        double[][] expected = [[75, 0, 10], [100, 50, 20], [50, 25, 90]];
        for (var learned = 0; learned < 3; learned++)
        {
            Assert.That(Enumerable.Range(0, 3).Select(tested => matrix[learned, tested]), Is.EqualTo(expected[learned]).Within(1e-9));
        }
    }

    [TestCase("mean accuracy of all tasks after the last", 55)]
    [TestCase("backward transfer", -25)]
    [TestCase("mean forgetting", 37.5)]
    [TestCase("largest forgetting", 50)]
    public void A_quantity_is_the_one_worked_out_by_hand(string name, double expected) =>
        Assert.That(Classic.Measure(name).Values.Single(), Is.EqualTo(expected).Within(1e-9));

    // The worked example of section 6.9 of the survey of methods, in percent: chance is 10 %, forward transfer 2.5 points.
    [Test]
    public void Transfer_forgetting_and_accuracy_are_those_of_a_published_example()
    {
        int[][] rows = [[90, 10, 12], [93, 96, 15], [70, 85, 97]];
        var run = new TrainedSequence("partitioned", 0, [.. rows.Select((row, task) => HandMade.Task(task, row[task], new byte[100], row))]);
        var matrix = AccuracyMatrix.Of(run);
        Assert.That(matrix.ForwardTransfer([10, 10, 10]), Is.EqualTo(2.5).Within(1e-9));
        Assert.That((matrix.AfterTheLast, matrix.BackwardTransfer, matrix.Forgetting), Is.EqualTo((84.0, -15.5, 17.0)).Within(1e-9));
        Assert.That(matrix.LargestForgetting, Is.EqualTo(23).Within(1e-9));
        Assert.That(100 * run.MeanAccuracy, Is.EqualTo(94.3333).Within(1e-4), "learning accuracy");
    }

    [Test]
    public void What_is_tested_after_the_last_task_alone_gives_backward_transfer_and_no_forgetting()
    {
        var novel = Study(Arms.Named("novel", "one epoch", ""), [], [], [2, 2, 9]);
        Assert.That(novel.Measure("backward transfer").Values, Is.EqualTo(new[] { -25.0 }).Within(1e-9));
        Assert.That(novel.Measure("mean forgetting").Values, Has.All.NaN);
        Assert.That(AccuracyMatrix.Of(novel)[0, 1], Is.NaN);
    }

    [Test]
    public void Tasks_that_were_never_tested_again_have_no_matrix() =>
        Assert.That(() => AccuracyMatrix.Of(Study(Arms.Classic(1), [], [], []).Runs[0]), Throws.InvalidOperationException.With.Message.Contains("seed 0"));

    [Test]
    public void The_matrix_of_a_study_is_the_mean_over_seeds()
    {
        var two = HandMade.Study(
            new PartitionedTasks(), Arms.Classic(1), HandMade.Images(0), Records([3, 0, 1], [4, 4, 2], [2, 2, 9]), Records([3, 0, 1], [4, 4, 2], [4, 6, 9]));
        Assert.That(AccuracyMatrix.Of(two)[2, 0], Is.EqualTo(75).Within(1e-9));
        Assert.That(AccuracyMatrix.Of(two)[2, 1], Is.EqualTo(50).Within(1e-9));
    }

    [Test]
    public void A_later_task_changes_running_means_and_no_mask()
    {
        Assert.That(Text(RetentionFacts.All[0]), Is.EqualTo("0"));
        Assert.That(Text(RetentionFacts.All[1]), Is.EqualTo("600 of 600"));
        Assert.That(Text(RetentionFacts.All[2]), Is.EqualTo("0 of 600"));
    }

    private static string Text(Fact fact) => Fact.Text(fact.Find());

    private static RunStudy Study(Arm arm, params int[][] retests) =>
        HandMade.Study(new PartitionedTasks(), arm, HandMade.Images(0), Records(retests));

    private static TaskRecord[] Records(params int[][] retests) =>
        [.. new (int Correct, int Images)[] { (3, 4), (4, 8), (9, 10) }
            .Select((task, index) => HandMade.Task(index, task.Correct, new byte[task.Images], retests[index]))];
}
