using NUnit.Framework;
using Supermask.Methods.Psp;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Psp;

/// <summary>Weights seen through a context, worked out by hand.</summary>
public sealed class ContextWeightsTests
{
    [Test]
    public void A_binary_context_turns_the_signs_of_inputs()
    {
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var weight = Weights([1, 2], [3, 4]);
        using var seen = new ContextWeights(weight, tensor(new float[] { 1, -1 }), updates);
        using var image = tensor(new float[] { 1, 1 });
        Assert.That(seen.Values.mv(image).Numbers(), Is.EqualTo(new float[] { -1, -1 }));
        updates.Begin();
        seen.Learn(Weights([1, 1], [0, 0]));
        Assert.That(weight.Numbers(), Is.EqualTo(new float[] { 0, 3, 3, 4 }));
        Assert.That(seen.Values.Numbers(), Is.EqualTo(new float[] { 0, -3, 3, -4 }));
    }

    [Test]
    public void A_rotation_turns_inputs_and_its_transpose_the_gradient()
    {
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var weight = Weights([1, 2]);
        using var seen = new ContextWeights(weight, Weights([0, -1], [1, 0]), updates);
        Assert.That(seen.Values.Numbers(), Is.EqualTo(new float[] { 2, -1 }));
        updates.Begin();
        seen.Learn(Weights([1, 0]));
        Assert.That(weight.Numbers(), Is.EqualTo(new float[] { 1, 1 }));
        Assert.That(seen.Values.Numbers(), Is.EqualTo(new float[] { 1, -1 }));
    }
}
