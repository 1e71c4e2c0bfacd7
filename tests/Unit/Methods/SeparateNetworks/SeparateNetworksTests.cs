using NUnit.Framework;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.SeparateNetworks;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.SeparateNetworks;

/// <summary>A network for each task.</summary>
public sealed class SeparateNetworksTests
{
    [TestCase(SeparateSize.Full, 328_810)]
    [TestCase(SeparateSize.OfBytes, 10_527)]
    [TestCase(SeparateSize.Linear, 7_850)]
    public void Each_has_the_parameters_that_its_size_says(SeparateSize size, int parameters)
    {
        var method = new SeparateNetworksMethod { Size = size };
        var run = SmallRuns.Of(method) with { Network = method.UsualNetwork };
        Assert.That(method.Kept(run), Is.EqualTo(new KeptBytes(0, sizeof(float) * (long)parameters)));
    }

    [Test]
    public void Of_the_bytes_of_a_mask_it_has_13_units_a_layer()
    {
        var plan = new SeparateNetworksMethod { Size = SeparateSize.OfBytes }.PlanOf(new MlpPlan { Outputs = 10 });
        Assert.That(plan, Is.EqualTo(new MlpPlan { Hidden = 13, Outputs = 10, BatchNorm = false }));
    }

    [Test]
    public void What_was_learned_stays_to_the_last_bit([Values] SeparateSize size)
    {
        var tasks = SmallRuns.Learn(SmallRuns.Of(new SeparateNetworksMethod { Size = size })).Tasks;
        foreach (var (then, now) in tasks.Zip(tasks[^1].LastTests))
        {
            Assert.That(BitConverter.DoubleToInt64Bits(now.Loss), Is.EqualTo(BitConverter.DoubleToInt64Bits(then.TestLoss)));
        }
    }

    [Test]
    public void Another_order_of_the_tasks_gives_the_same_results_in_that_order()
    {
        var run = SmallRuns.Of(new SeparateNetworksMethod());
        var straight = SmallRuns.Learn(run).Tasks.Select(task => task.TestLoss).ToArray();
        var turned = SmallRuns.Learn(run with { Tasks = new Reordered(run.Tasks, [2, 0, 1]) }).Tasks.Select(task => task.TestLoss);
        Assert.That(turned, Is.EqualTo(new[] { straight[2], straight[0], straight[1] }));
        Assert.That(straight, Is.Unique);
    }

    private sealed class Reordered(ITaskSequence tasks, int[] order) : ITaskSequence
    {
        public string Name => tasks.Name;

        public int Count => tasks.Count;

        public string Describe(int task) => tasks.Describe(order[task]);

        public ImageSet Apply(int task, ImageSet images) => tasks.Apply(order[task], images);

        public bool AreRelated(int first, int second) => tasks.AreRelated(order[first], order[second]);
    }
}
