using NUnit.Framework;
using Supermask.Methods.Wsn;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.Wsn;

/// <summary>One step of four weights, worked out by hand.</summary>
public sealed class WinningWeightsTests
{
    [Test]
    public void Weights_that_were_used_are_frozen_and_every_score_learns()
    {
        using var weight = Weights([1, -1, 2, 0.5f]);
        using var scores = Weights([0.9f, -0.8f, 0.2f, 0.1f]);
        using var used = Weights([1, 0, 1, 0]);
        using var updates = new SgdRule { Momentum = 0 }.Start(0.1, steps: 1);
        using var layer = new WinningWeights(weight, scores, used, new TopShareRule(), updates);
        Assert.That(layer.Values.Numbers(), Is.EqualTo(new float[] { 1, -1, 0, 0 }));
        updates.Begin();
        layer.Learn(Weights([0.2f, 0.4f, -0.1f, 0.3f]));
        Assert.That(weight.Numbers(), Is.EqualTo(new[] { 1, -1.04, 2, 0.5 }).Within(1e-6));
        // By the score without sign 0.2, -0.4, -0.2, 0.15; the second score is negative.
        Assert.That(scores.Numbers(), Is.EqualTo(new[] { 0.88, -0.84, 0.22, 0.085 }).Within(1e-6));
    }
}
