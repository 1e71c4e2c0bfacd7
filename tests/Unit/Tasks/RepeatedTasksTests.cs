using NUnit.Framework;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Tasks;

public sealed class RepeatedTasksTests
{
    private static readonly RepeatedTasks Twice = new() { Sequence = new RotatedTasks(), Different = 3, Times = 2 };

    [Test]
    public void Every_task_comes_again_after_all_of_them()
    {
        var images = HandMade.Images(3, 1, 4).Test;
        Assert.That(Twice.Count, Is.EqualTo(6));
        for (var task = 0; task < Twice.Count; task++)
        {
            Assert.That(Twice.Apply(task, images).Pixels, Is.EqualTo(new RotatedTasks().Apply(task % 3, images).Pixels));
        }
    }

    [Test]
    public void Only_the_two_times_of_one_task_are_related()
    {
        var related = Enumerable.Range(0, 6).SelectMany(first => Enumerable.Range(first + 1, 5 - first).Select(second => (first, second)))
            .Where(pair => Twice.AreRelated(pair.first, pair.second));
        Assert.That(related, Is.EqualTo(new[] { (0, 3), (1, 4), (2, 5) }));
        Assert.That(Twice.AreRelated(2, 2), Is.False);
    }

    [TestCase(0, 2, "0 tasks are to be repeated")]
    [TestCase(11, 2, "11 tasks are to be repeated of a sequence that has 10")]
    [TestCase(5, 0, "repeated 0 times")]
    public void What_cannot_be_repeated_is_told(int different, int times, string problem) =>
        Assert.That((Twice with { Different = different, Times = times }).Problems(), Has.One.Contains(problem));

    [Test]
    public void Problems_of_the_sequence_are_told_too() =>
        Assert.That((Twice with { Sequence = new RotatedTasks { Step = double.NaN } }).Problems(), Has.One.Contains("rotation step"));

    [Test]
    public void Each_time_has_a_description_of_its_own() =>
        Assert.That(Enumerable.Range(0, Twice.Count).Select(Twice.Describe), Is.Unique.And.All.Contains("turned by"));
}
