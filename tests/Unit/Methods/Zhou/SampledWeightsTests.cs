using NUnit.Framework;
using Supermask.Common;
using Supermask.Methods.Zhou;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.Zhou;

/// <summary>Masks drawn by logits, and what their gradients come to.</summary>
public sealed class SampledWeightsTests
{
    [Test]
    public void Logits_learn_by_the_slope_of_their_probability_whatever_mask_was_drawn()
    {
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var layer = new SampledWeights(Weights([1, 1, 1]), Weights([0, 1, -2]), isRescaled: false, Randomness.Root(1), updates);
        updates.Begin();
        layer.Learn(Weights([1, 1, 1]));
        Assert.That(layer.Logits.Numbers(), Is.EqualTo(new[] { -0.25, 1 - 0.196612, -2 - 0.104994 }).Within(1e-5));
    }

    [Test]
    public void A_weight_is_used_as_often_as_its_logit_says()
    {
        using var logits = Weights([0, 1, -2]);
        using var generator = Randomness.Root(2).Generator();
        var used = Enumerable.Range(0, 4000).Select(_ => SampledWeights.Drawn(logits, generator).Numbers())
            .Aggregate((one, other) => [.. one.Zip(other, (left, right) => left + right)]);
        Assert.That(used.Select(count => count / 4000.0), Is.EqualTo(new[] { 0.5, 0.731059, 0.119203 }).Within(0.03));
    }

    [Test]
    public void Rescaling_is_the_number_of_all_over_that_of_used_weights()
    {
        using var mask = Mask("110 010 001").ToTensor();
        Assert.That(SampledWeights.Rescaling(mask), Is.EqualTo(2.25));
    }

    // Loss = sum of W' times known numbers: its derivative by each entry of the mask follows from the factor n / k.
    [Test]
    public void The_gradient_passes_through_the_factor_of_rescaling_too()
    {
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var layer = new SampledWeights(Weights([2, -3, 5, 7]), Weights([0, 0, 0, 0]), isRescaled: true, Randomness.Root(3), updates);
        float[] given = [1, 2, -1, 0.5f];
        float[] products = [2, -6, -5, 3.5f];
        float[] mask = [.. layer.Values.Numbers().Select(value => value == 0 ? 0f : 1)];
        var used = mask.Sum();
        updates.Begin();
        layer.Learn(Weights(given));
        var sum = products.Zip(mask, (product, one) => product * one).Sum();
        var expected = products.Select(product => -((product * 4 / used) - (sum * 4 / (used * used))) / 4);
        Assert.That(used, Is.InRange(1, 3), "some are used and some are not");
        Assert.That(layer.Logits.Numbers(), Is.EqualTo(expected).Within(1e-5));
    }
}
