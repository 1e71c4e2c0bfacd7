using NUnit.Framework;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Tasks;

/// <summary>What holds for every variant.</summary>
public sealed class TaskVariantsTests
{
    private static IEnumerable<ITaskSequence> All => TaskVariants.Names.Select(name => TaskVariants.Named(name))
        .Append(new PartitionedTasks { Kind = PartitionLabels.ZeroAndOne })
        .Concat(TaskVariants.Names.Select(name => new RepeatedTasks { Sequence = TaskVariants.Named(name) }));

    [TestCaseSource(nameof(All))]
    public void Labels_are_those_of_the_images(ITaskSequence tasks)
    {
        var images = HandMade.Images([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 0]).Test;
        for (var task = 0; task < tasks.Count; task++)
        {
            Assert.That(tasks.Labels(task, images), Is.EqualTo(tasks.Apply(task, images).Labels), tasks.Describe(task));
        }
    }
}
