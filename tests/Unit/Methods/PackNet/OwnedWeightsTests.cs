using NUnit.Framework;
using Supermask.Methods.PackNet;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.PackNet;

/// <summary>Nine weights, pruned by hand.</summary>
public sealed class OwnedWeightsTests
{
    private static readonly float[] Nine = [.9f, -.1f, .3f, -.7f, .05f, .2f, -.4f, .6f, -.15f];

    [TestCase(0.5, new float[] { 1, 0, 1, 1, 0, 0, 1, 1, 0 })]
    [TestCase(0.75, new float[] { 1, 0, 0, 1, 0, 0, 0, 0, 0 })]
    [TestCase(0.0, new float[] { 1, 1, 1, 1, 1, 1, 1, 1, 1 })]
    public void The_smallest_are_given_back(double pruned, float[] kept)
    {
        using var layer = new Layer(Nine, new float[9], task: 0);
        layer.Weights.TakeFree();
        layer.Weights.Prune(pruned);
        Assert.That(layer.Owners.Numbers(), Is.EqualTo(kept));
        Assert.That(layer.Weight.Numbers(), Is.EqualTo(Nine.Zip(kept, (weight, one) => weight * one)));
    }

    [Test]
    public void A_task_trains_what_was_free_and_prunes_its_own_alone()
    {
        using var layer = new Layer([.9f, .1f, 0, 0], [1, 1, 0, 0], task: 1);
        layer.Weights.TakeFree();
        Assert.That(layer.Owners.Numbers(), Is.EqualTo(new float[] { 1, 1, 2, 2 }));
        layer.Learn([1, 1, -1, -2]);
        Assert.That(layer.Weight.Numbers(), Is.EqualTo(new float[] { .9f, .1f, 1, 2 }));
        layer.Weights.Prune(0.5);
        Assert.That(layer.Owners.Numbers(), Is.EqualTo(new float[] { 1, 1, 0, 2 }));
        layer.Learn([1, 1, -1, -2]);
        Assert.That(layer.Weight.Numbers(), Is.EqualTo(new float[] { .9f, .1f, 0, 4 }));
    }

    private sealed class Layer : IDisposable
    {
        private readonly Updates updates = new SgdRule { Momentum = 0 }.Start(1, steps: 2);

        public Layer(float[] weight, float[] owners, int task)
        {
            (Weight, Owners) = (tensor(weight), tensor(owners));
            Weights = new OwnedWeights(Weight, Owners, task, updates);
        }

        public Tensor Weight { get; }

        public Tensor Owners { get; }

        public OwnedWeights Weights { get; }

        public void Learn(float[] gradient)
        {
            updates.Begin();
            Weights.Learn(tensor(gradient));
        }

        public void Dispose()
        {
            Weight.Dispose();
            Owners.Dispose();
            Weights.Dispose();
            updates.Dispose();
        }
    }
}
