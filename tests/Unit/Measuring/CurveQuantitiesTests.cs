using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;

namespace Supermask.Unit.Measuring;

public sealed class CurveQuantitiesTests
{
    private const int Batch = 10;

    [Test]
    public void A_level_is_reached_where_a_window_of_20_steps_first_holds_it()
    {
        // Half right for 30 steps, then all right: the window's share is 90 % when 16 of its 20 steps are of the second
        // kind, which is after 46 steps.
        var task = Learned([.. Enumerable.Repeat(5, 30), .. Enumerable.Repeat(10, 30)]);
        Assert.That(CurveQuantities.StepsTo(task, 90), Is.EqualTo(46));
    }

    [TestCase(19, null)]
    [TestCase(20, 20)]
    [TestCase(21, 20)]
    public void The_first_window_ends_after_20_steps(int steps, int? expected) =>
        Assert.That(CurveQuantities.StepsTo(Learned([.. Enumerable.Repeat(10, steps)]), 90), Is.EqualTo(expected));

    [Test]
    public void The_last_window_counts_and_exactly_the_level_is_enough()
    {
        var task = Learned([.. Enumerable.Repeat(0, 5), .. Enumerable.Repeat(9, 20)]);
        Assert.That(CurveQuantities.StepsTo(task, 90), Is.EqualTo(25));
        Assert.That(CurveQuantities.StepsTo(task, 91), Is.Null);
    }

    [Test]
    public void The_last_batch_of_an_epoch_counts_by_its_images()
    {
        // 19 batches of 10 and one of 5: 171 of 195 images are 87.7 %; the mean of the batches' shares is 85.5 %.
        var task = MadeUpRuns.Task(0, new float[20], [.. Enumerable.Repeat(9, 19), 0], (19 * Batch) + 5, Batch);
        Assert.That(CurveQuantities.StepsTo(task, 87), Is.EqualTo(20));
        Assert.That(CurveQuantities.StepsTo(task, 88), Is.Null);
    }

    [Test]
    public void A_loss_is_reached_from_above()
    {
        // The mean of 20 losses falls to 1 when half of them are 0.
        var task = MadeUpRuns.Task(0, [.. Enumerable.Repeat(2f, 30), .. Enumerable.Repeat(0f, 30)], new int[60], 60 * Batch, Batch);
        Assert.That(CurveQuantities.StepsTo(task, 1.0), Is.EqualTo(40));
        Assert.That(CurveQuantities.StepsTo(task, -1.0), Is.Null);
    }

    [Test]
    public void A_task_that_never_reaches_a_level_counts_with_all_its_steps_and_shows()
    {
        var study = MadeUpRuns.Study(
            Arms.Classic(1), [Learned([.. Enumerable.Repeat(10, 40)]), Learned([.. Enumerable.Repeat(0, 40)])]);
        Assert.That(study.Measure("number of steps to 80 % accuracy").Values, Is.EqualTo(new[] { 30.0 }));
        Assert.That(study.Measure("share of tasks that reach 80 % accuracy").Values, Is.EqualTo(new[] { 50.0 }));
    }

    [Test]
    public void The_first_batches_are_eleven_or_as_many_as_there_are()
    {
        var study = MadeUpRuns.Study(
            Arms.Classic(1), [Learned([.. Enumerable.Repeat(5, 11), .. Enumerable.Repeat(10, 29)]), Learned([.. Enumerable.Repeat(10, 4)])]);
        Assert.That(study.Measure("accuracy over the first batches").Values, Is.EqualTo(new[] { 75.0 }));
    }

    [Test]
    public void The_area_is_the_sum_of_losses_and_the_published_loss_times_the_steps()
    {
        var study = MadeUpRuns.Study(Arms.Classic(1), [MadeUpRuns.Flat(0, 0.5f, 40), MadeUpRuns.Flat(1, 1.5f, 40)]);
        Assert.That(study.Measure("area under the loss curve").Values, Is.EqualTo(new[] { 40.0 }));
        Assert.That(study.Measure("mean loss").Values[0] * 40, Is.EqualTo(40.0));
        Assert.That(study.Measure("share of tasks that reach a loss of 0.5").Values, Is.EqualTo(new[] { 50.0 }));
    }

    [Test]
    public void End_to_end_the_novel_approach_pays_for_the_classic_training()
    {
        IReadOnlyList<TaskRecord> tasks = [MadeUpRuns.Flat(0, 1, 40)];
        var novel = MadeUpRuns.Study(Arms.Named("novel", "one epoch", ""), tasks);
        Assert.That(novel.Measure("number of steps of a task end to end").Values, Is.EqualTo(new[] { 80.0 }));
        var cells = new Cells([MadeUpRuns.Study(Arms.Classic(1), tasks), novel]);
        var ratio = cells.Measure("number of steps of a task end to end, novel over classic").Single();
        Assert.That(ratio.Values, Is.EqualTo(new[] { 2.0 }));
    }

    private static TaskRecord Learned(int[] correct) =>
        MadeUpRuns.Task(0, new float[correct.Length], correct, correct.Length * Batch, Batch);
}
