using CsCheck;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Tasks;
using Supermask.Unit.Reference;

namespace Supermask.Unit.Tasks;

public sealed class NumpyPermutationTests
{
    [Test]
    public void Permutations_equal_those_of_numpy()
    {
        var cases = ReferenceFile.Read("numpy-permutations.json").GetProperty("permutations");
        Assert.That(cases.GetArrayLength(), Is.EqualTo(9));
        foreach (var known in cases.EnumerateArray())
        {
            var seed = known.GetProperty("task").GetUInt32() + known.GetProperty("seed").GetUInt32();
            Assert.That(
                NumpyPermutation.Of(seed, Mnist.Pixels),
                Is.EqualTo(known.GetProperty("permutation").Integers()));
        }
    }

    [Test]
    public void Every_seed_and_length_gives_a_permutation() =>
        Gen.Select(Gen.UInt, Gen.Int[1, 2000]).Sample(
            (seed, length) => NumpyPermutation.Of(seed, length).Order().SequenceEqual(Enumerable.Range(0, length)),
            iter: 100);

    [Test]
    public void Permutation_seed_0_gives_the_permutations_of_supsup()
    {
        var tasks = new PermutedTasks();
        for (var task = 0; task < tasks.Count; task++)
        {
            Assert.That(tasks.Map(task).Sources, Is.EqualTo(NumpyPermutation.Of((uint)task, Mnist.Pixels)));
        }
    }

    [Test]
    public void The_first_task_can_be_left_upright_and_the_others_stay_as_they_are()
    {
        var (upright, all) = (new PermutedTasks { First = FirstPermutation.None }, new PermutedTasks());
        Assert.That(upright.Map(0).Sources, Is.Ordered.And.Unique);
        Assert.That(Enumerable.Range(1, 9).Select(task => upright.Map(task).Sources.SequenceEqual(all.Map(task).Sources)), Has.All.True);
    }

    // The largest whose NumPy seeds are 32-bit numbers.
    private const int LargestPermutationSeed = (int.MaxValue / 10) - 1;

    [Test]
    public void No_two_permutation_seeds_share_the_permutation_of_any_task()
    {
        var all = Enumerable.Range(0, 12).Append(LargestPermutationSeed)
            .SelectMany(seed => Enumerable.Range(0, 10).Select(task => new PermutedTasks { PermutationSeed = seed }.Map(task).Sources))
            .Select(sources => string.Join(',', sources));
        Assert.That(all, Is.Unique);
    }
}
