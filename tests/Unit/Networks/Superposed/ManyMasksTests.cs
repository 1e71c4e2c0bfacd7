using System.Runtime.InteropServices;
using NUnit.Framework;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Superposed;

/// <summary>Masks take a bit a weight, so that those of hundreds of tasks fit into the memory of a small machine.</summary>
public sealed class ManyMasksTests
{
    private const long Most = 1_500_000_000;

    [TestCase(250, 1024, 1024, 500)]
    [TestCase(2500, 300, 100, 500)]
    public void The_masks_of_many_tasks_and_decisions_among_them_take_less_than_a_gigabyte_and_a_half(int tasks, int first, int second, int outputs)
    {
        var before = Environment.WorkingSet;
        using var scope = NewDisposeScope();
        using var network = Drawn(new LeNetPlan { FirstHidden = first, SecondHidden = second, Outputs = outputs }, tasks);
        var images = rand([128, 784]);
        var sizes = Enumerable.Repeat(1, 128).ToArray();
        var together = new OneShot().InferEach(network, images, sizes, new Entropy(), new StatisticsOfDecision());
        var alone = new OneShot().Infer(network, images.narrow(0, 0, 1), new Entropy(), new StatisticsOfDecision());
        Assert.That(Environment.WorkingSet - before, Is.LessThan(Most));
        Assert.That(network.Tasks, Has.Count.EqualTo(tasks));
        Assert.That(together[0], Is.EqualTo(alone));
    }

    private static Superposition Drawn(NetworkPlan plan, int tasks)
    {
        var random = new Random(1);
        LayerPlan.Linear[] layers = [.. plan.Layers.OfType<LayerPlan.Linear>()];
        var network = new Superposition(plan, [.. layers.Select(layer => randn([layer.Outputs, layer.Inputs]).DetachFromDisposeScope())]);
        for (var task = 0; task < tasks; task++)
        {
            network.Add(new TaskMasks([.. layers.Select(layer => Drawn(layer, random))], []));
        }

        return network;
    }

    private static BitMask Drawn(LayerPlan.Linear layer, Random random)
    {
        var words = new ulong[((layer.Outputs * layer.Inputs) + 63) / 64];
        random.NextBytes(MemoryMarshal.AsBytes(words.AsSpan()));
        var last = layer.Outputs * layer.Inputs % 64;
        words[^1] &= last == 0 ? ulong.MaxValue : (1UL << last) - 1;
        return new BitMask(words, layer.Outputs, layer.Inputs);
    }
}
