using NUnit.Framework;
using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Unit.Tasks;

public sealed class PartitionedTasksTests
{
    private static readonly ImageSet OneImageADigit = new(
        [.. Enumerable.Range(0, 10).SelectMany(digit => Enumerable.Repeat((byte)digit, Mnist.Pixels))],
        [.. Enumerable.Range(0, 10).Select(digit => (byte)digit)]);

    [Test]
    public void A_task_keeps_its_two_digits_with_their_labels()
    {
        var tasks = new PartitionedTasks();
        for (var task = 0; task < tasks.Count; task++)
        {
            var (first, second) = PartitionedTasks.Digits(task);
            var kept = tasks.Apply(task, OneImageADigit);
            Assert.That(kept.Labels, Is.EqualTo(new[] { first, second }));
            Assert.That(kept.Image(1).ToArray(), Has.All.EqualTo(second));
        }
    }

    [Test]
    public void Labels_can_be_0_for_the_first_digit_and_1_for_the_second()
    {
        var tasks = new PartitionedTasks { Kind = PartitionLabels.ZeroAndOne };
        Assert.That(Enumerable.Range(0, 10).Select(task => tasks.Apply(task, OneImageADigit).Labels), Has.All.EqualTo(new byte[] { 0, 1 }));
    }

    [Test]
    public void Tasks_that_share_a_digit_are_related()
    {
        var tasks = new PartitionedTasks();
        var related = Enumerable.Range(0, 10).SelectMany(i => Enumerable.Range(i + 1, 9 - i).Select(j => (i, j)))
            .Where(pair => tasks.AreRelated(pair.i, pair.j));
        // Each digit stands in two tasks, so that ten pairs share one.
        Assert.That(related.Count(), Is.EqualTo(10));
        Assert.That(tasks.AreRelated(0, 5) && tasks.AreRelated(3, 9) && !tasks.AreRelated(0, 1));
    }
}
