using NUnit.Framework;
using Supermask.Methods.BatchE;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.BatchE;

/// <summary>Two vectors and two by two weights, worked out by hand.</summary>
public sealed class RankOneWeightsTests
{
    [Test]
    public void Outputs_are_those_of_the_vectors_before_and_after_the_weights()
    {
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var weights = Known(updates, trainsWeight: false);
        using var image = tensor(new float[] { 1, 1 });
        Assert.That(weights.Values.mv(image).Numbers(), Is.EqualTo(new float[] { 14, -15 }));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Vectors_learn_and_the_weights_with_the_first_task(bool trainsWeight)
    {
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var weights = Known(updates, trainsWeight);
        updates.Begin();
        weights.Learn(Weights([1, 1], [1, 1]));
        // By s: sums over rows of W o t, 1 + 6 and 3 + 12; by t: sums over columns of W o s, 2 - 3 and 4 - 4.
        Assert.That(weights.Outputs.Numbers(), Is.EqualTo(new float[] { 2 - 7, -1 - 15 }));
        Assert.That(weights.Inputs.Numbers(), Is.EqualTo(new float[] { 1 + 1, 3 }));
        var expected = trainsWeight
            ? new float[] { (1 - 2) * -5 * 2, (2 - 6) * -5 * 3, (3 + 1) * -16 * 2, (4 + 3) * -16 * 3 }
            : [1 * -5 * 2, 2 * -5 * 3, 3 * -16 * 2, 4 * -16 * 3];
        Assert.That(weights.Values.Numbers(), Is.EqualTo(expected));
    }

    private static RankOneWeights Known(Supermask.Networks.Updates.Updates updates, bool trainsWeight) =>
        new(Weights([1, 2], [3, 4]), tensor(new float[] { 2, -1 }), tensor(new float[] { 1, 3 }), trainsWeight, updates);
}
