using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Common;

/// <summary>The code map of the library itself.</summary>
public sealed class CodeMapTests
{
    [Test]
    public void A_task_sequence_reaches_what_makes_its_tasks_and_no_other_sequence()
    {
        var closure = CodeMap.ClosureOf([typeof(PermutedTasks)]);
        Assert.That(closure, Does.Contain(typeof(PermutedTasks).FullName).And.Contains(typeof(NumpyPermutation).FullName)
            .And.Contains(typeof(ITaskSequence).FullName).And.Contains(typeof(ImageSet).FullName));
        Assert.That(closure, Does.Not.Contain(typeof(RotatedTasks).FullName).And.Not.Contains(typeof(PartitionedTasks).FullName));
        Assert.That(closure, Has.None.StartsWith("Supermask.Learning."));
    }

    [Test]
    public void Names_are_unique_and_in_ordinal_order() =>
        Assert.That(
            CodeMap.ClosureOf([typeof(Runner), typeof(LearningCourse)]),
            Is.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));

    [Test]
    public void The_hash_is_that_of_the_closure_whatever_the_roots_order_and_number()
    {
        var hash = CodeMap.HashOf([typeof(PermutedTasks), typeof(RotatedTasks)]);
        Assert.That(hash, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(
            CodeMap.HashOf([typeof(RotatedTasks), typeof(PermutedTasks), typeof(RotatedTasks), typeof(Rotation)]), Is.EqualTo(hash));
        Assert.That(CodeMap.HashOf([typeof(PermutedTasks)]), Is.Not.EqualTo(hash));
    }

    [TestCase(typeof(List<PermutedTasks>))]
    [TestCase(typeof(PermutedTasks[]))]
    [TestCase(typeof(Dictionary<string, (int, PermutedTasks)[]>))]
    public void A_type_brings_the_types_that_it_is_made_of(Type type) =>
        Assert.That(CodeMap.ClosureOf([type]), Is.EqualTo(CodeMap.ClosureOf([typeof(PermutedTasks)])));

    [Test]
    public void A_nested_type_and_one_that_the_compiler_makes_stand_for_the_type_around_them()
    {
        var nested = typeof(PixelMap).Assembly.GetTypes().Where(type => type.DeclaringType == typeof(PixelMap)).ToList();
        Assert.That(nested, Is.Not.Empty, "the lambda in Apply");
        Assert.That(CodeMap.ClosureOf(nested), Is.EqualTo(CodeMap.ClosureOf([typeof(PixelMap)])));
    }

    [Test]
    public void Types_of_the_framework_and_lists_that_the_compiler_makes_are_left_out()
    {
        IReadOnlyList<int> made = [1, 2];
        Assert.That(
            CodeMap.ClosureOf([typeof(int), typeof(List<string>), typeof(System.Text.Json.JsonSerializer), made.GetType()]),
            Is.Empty);
    }

    [Test]
    public void A_type_of_a_test_counts_with_its_assembly() =>
        Assert.That(CodeMap.ClosureOf([typeof(CodeMapTests)]), Does.Contain(typeof(CodeMapTests).FullName));
}
