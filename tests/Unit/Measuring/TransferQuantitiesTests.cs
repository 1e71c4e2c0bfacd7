using NUnit.Framework;
using Supermask.Papers.Tiba2023;

namespace Supermask.Unit.Measuring;

/// <summary>How fast tasks after the first are learned, worked out by hand.</summary>
public sealed class TransferQuantitiesTests
{
    private const int Batch = 10;

    [Test]
    public void The_first_task_does_not_count_and_a_short_one_counts_with_its_last_batch()
    {
        var study = MadeUpRuns.Study(Arms.Classic(1), [Learned(0, 10, 40), Learned(1, 2, 5), Learned(2, 4, 6)]);
        Assert.That(study.Measure("accuracy of later tasks after 0 batches").Values, Is.EqualTo(new[] { 30.0 }), "2 and 4 of 10");
        Assert.That(study.Measure("accuracy of later tasks after 5 batches").Values.Single(), Is.EqualTo(30.0), "the first of them has five batches alone");
        Assert.That(study.Measure("area under the accuracy curve of later tasks").Values.Single(), Is.EqualTo(30.0).Within(1e-9));
    }

    [Test]
    public void One_task_alone_has_no_later_ones() =>
        Assert.That(
            () => MadeUpRuns.Study(Arms.Classic(1), [Learned(0, 10, 40)]).Measure("mean accuracy of later tasks"),
            Throws.InvalidOperationException.With.Message.Contains("no task after the first"));

    private static Supermask.Learning.TaskRecord Learned(int task, int right, int steps) =>
        MadeUpRuns.Task(task, new float[steps], [.. Enumerable.Repeat(right, steps)], steps * Batch, Batch);
}
