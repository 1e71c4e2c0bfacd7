using NUnit.Framework;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Tasks;

/// <summary>Every ordered pair of tasks once, behind the tasks themselves.</summary>
public sealed class PairedTasksTests
{
    private static readonly PairedTasks Pairs = new() { Sequence = new RotatedTasks { Count = 3 } };

    [Test]
    public void The_tasks_come_first_and_then_every_ordered_pair_once()
    {
        Assert.That(Pairs.Count, Is.EqualTo(9));
        Assert.That(
            Enumerable.Range(0, 9).Select(task => (Pairs.SourceOf(task), Pairs.TargetOf(task))),
            Is.EqualTo(new (int?, int)[] { (null, 0), (null, 1), (null, 2), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1) }));
    }

    [Test]
    public void A_pair_has_the_images_of_its_second_task()
    {
        var images = HandMade.Images(3, 1, 4).Test;
        foreach (var task in Enumerable.Range(0, Pairs.Count))
        {
            Assert.That(Pairs.Apply(task, images).Pixels, Is.EqualTo(Pairs.Sequence.Apply(Pairs.TargetOf(task), images).Pixels));
        }

        Assert.That(Pairs.AreRelated(1, 3), "both are task 1");
        Assert.That(Pairs.AreRelated(0, 3), Is.False, "it starts from task 0, and is task 1");
    }

    [Test]
    public void One_task_has_no_pairs() =>
        Assert.That(new PairedTasks { Sequence = new RotatedTasks { Count = 1 } }.Problems(), Has.One.Contains("a sequence of 1 tasks has no pairs"));
}
