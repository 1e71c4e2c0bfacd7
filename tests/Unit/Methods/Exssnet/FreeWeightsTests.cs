using NUnit.Framework;
using Supermask.Methods.Exssnet;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.Exssnet;

/// <summary>Three masks in one layer, worked out by hand.</summary>
public sealed class FreeWeightsTests
{
    private const string First = "101 010 100";
    private const string Second = "110 011 000";
    private const string Third = "111 001 001";

    [TestCase(Second, "010 001 000", 0.5, First)]
    [TestCase(Third, "000 000 001", 0.8, First, Second)]
    public void The_free_part_of_a_mask_is_what_no_earlier_one_uses(string mask, string free, double taken, params string[] earlier)
    {
        using var used = earlier.Select(Number).Aggregate((one, other) => one.maximum(other));
        using var own = Number(mask);
        using var part = FreeWeights.FreePart(own, used);
        using var expected = Number(free);
        Assert.That(part.Numbers(), Is.EqualTo(expected.Numbers()));
        Assert.That(1 - (part.Numbers().Sum() / own.Numbers().Sum()), Is.EqualTo(taken).Within(1e-6));
    }

    [Test]
    public void A_step_changes_the_free_part_alone()
    {
        using var weight = Weights([0.5f, 0.5f, 0.5f], [0.5f, 0.5f, 0.5f], [0.5f, 0.5f, 0.5f]);
        using var used = Number(First);
        var own = Number(Second);
        using var updates = new SgdRule { Momentum = 0 }.Start(0.1, steps: 1);
        using var layer = new FreeWeights(weight, own, FreeWeights.FreePart(own, used), updates);
        updates.Begin();
        layer.Learn(Weights([1, 1, 1], [1, 1, 1], [1, 1, 1]));
        Assert.That(weight.Numbers(), Is.EqualTo(new[] { 0.5, 0.4, 0.5, 0.5, 0.5, 0.4, 0.5, 0.5, 0.5 }).Within(1e-6));
        Assert.That(layer.Values.Numbers(), Is.EqualTo(new[] { 0.5, 0.4, 0, 0, 0.5, 0.4, 0, 0, 0 }).Within(1e-6));
    }

    private static TorchSharp.torch.Tensor Number(string rows) => Mask(rows).ToTensor();
}
