using NUnit.Framework;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Tasks;

/// <summary>Tasks of three kinds in turns.</summary>
public sealed class MixedTasksTests
{
    private static readonly MixedTasks Mixed = new();

    [Test]
    public void Kinds_come_in_turns_each_with_its_own_tasks_in_order()
    {
        var images = HandMade.Images([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 0]).Test;
        ITaskSequence[] kinds = [new PermutedTasks(), new RotatedTasks(), new PartitionedTasks()];
        foreach (var task in Enumerable.Range(0, Mixed.Count))
        {
            Assert.That(Mixed.Apply(task, images).Pixels, Is.EqualTo(kinds[task % 3].Apply(task / 3, images).Pixels), Mixed.Describe(task));
        }
    }

    [Test]
    public void Only_tasks_of_one_kind_can_be_related()
    {
        Assert.That(Mixed.AreRelated(1, 4), "neighbours on the circle");
        Assert.That(Mixed.AreRelated(0, 1), Is.False);
    }

    [Test]
    public void More_tasks_than_there_are_pairs_of_digits_are_refused() =>
        Assert.That((Mixed with { Count = 31 }).Problems(), Has.One.Contains("31 mixed tasks were asked for; there are 30"));
}
