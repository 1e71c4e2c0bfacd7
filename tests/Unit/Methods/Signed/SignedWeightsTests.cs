using NUnit.Framework;
using Supermask.Methods.Signed;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.Signed;

/// <summary>Four weights under a signed mask, worked out by hand.</summary>
public sealed class SignedWeightsTests
{
    [Test]
    public void Scores_beyond_the_dead_zone_use_weights_and_negative_ones_turn_their_sign()
    {
        using var weight = Weights([2, 3], [5, 7]);
        using var updates = new SgdRule().Start(0.1, steps: 1);
        using var layer = new SignedWeights(weight, Weights([0.5f, -0.5f], [0.25f, -0.1f]), zone: 0.25, updates);
        Assert.That(layer.Values.Numbers(), Is.EqualTo(new float[] { 2, -3, 0, 0 }), "a score at the edge of the zone is inside");
        Assert.That(layer.Mask, Is.EqualTo(Mask("11 00")));
        Assert.That(layer.Inverted, Is.EqualTo(Mask("01 00")));
    }

    [Test]
    public void Scores_learn_by_gradient_times_weight_also_in_the_dead_zone()
    {
        using var weight = Weights([2, 3], [-5, 7]);
        using var updates = new SgdRule().Start(0.1, steps: 1);
        var scores = Weights([0.5f, -0.5f], [0.25f, -0.1f]);
        using var layer = new SignedWeights(weight, scores, zone: 0.25, updates);
        updates.Begin();
        layer.Learn(Weights([2, 1], [-1, 1]));
        Assert.That(scores.Numbers(), Is.EqualTo(new[] { 0.1, -0.8, -0.25, -0.8 }).Within(1e-6));
        Assert.That(layer.Mask, Is.EqualTo(Mask("01 01")));
        Assert.That(layer.Values.Numbers(), Is.EqualTo(new float[] { 0, -3, 0, -7 }));
    }
}
