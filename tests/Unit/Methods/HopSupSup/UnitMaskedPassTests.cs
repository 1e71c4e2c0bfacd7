using CsCheck;
using NUnit.Framework;
using Supermask.Methods.HopSupSup;
using Supermask.Networks.Superposed;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.HopSupSup;

/// <summary>The pass with masked units against the same by operations of which autograd keeps track.</summary>
public sealed class UnitMaskedPassTests
{
    private const int Inputs = 6;
    private const int Hidden = 5;
    private const int Outputs = 3;

    [Test]
    public void Logits_and_the_gradient_by_masks_are_those_of_autograd() => Gen.Int[0, 10_000].Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var generator = new Generator((ulong)seed);
        Tensor Drawn(params long[] shape) => empty(shape).uniform_(-1, 1, generator);
        Tensor[] weights = [Drawn(Hidden, Inputs), Drawn(Hidden, Hidden), Drawn(Outputs, Hidden)];
        Tensor[] masks = [.. Enumerable.Range(0, 2).Select(_ => Drawn(Hidden).ge(0).to(float32))];
        var images = Drawn(8, Inputs);
        var pass = new UnitMaskedPass(weights);
        var logits = pass.Forward(images, masks);
        var gradients = pass.Backward(new Entropy().Gradient(logits));

        Tensor[] followed = [.. masks.Select(mask => mask.clone().requires_grad_(true))];
        var expected = Reference(images, weights, followed);
        new Entropy().Values(expected).mean().backward();
        Assert.That(logits.Numbers(), Is.EqualTo(expected.Numbers()).Within(1e-5), $"seed {seed}");
        foreach (var (gradient, mask) in gradients.Zip(followed))
        {
            Assert.That(gradient.Numbers(), Is.EqualTo(mask.grad!.Numbers()).Within(1e-5), $"seed {seed}");
        }
    }, iter: 50, threads: 1);

    [Test]
    public void A_masked_unit_has_a_gradient_by_which_it_can_come_back()
    {
        using var scope = NewDisposeScope();
        Tensor[] weights = [tensor(new float[,] { { 1, 0 }, { 0, 1 } }), tensor(new float[,] { { 1, -1 } })];
        var pass = new UnitMaskedPass(weights);
        var logits = pass.Forward(tensor(new float[,] { { 3, 0 }, { 1, 4 } }), [tensor(new float[] { 0, 1 })]);
        // Normalised, the masked unit has about 1 and -1, and Swish has a slope of a half at 0.
        var gradient = pass.Backward(tensor(new float[,] { { 2 }, { 0 } }))[0].Numbers();
        Assert.That(logits.Numbers(), Is.EqualTo(new[] { 0.268941, -0.731059 }).Within(1e-4));
        Assert.That(gradient[0], Is.EqualTo(1).Within(1e-4));
    }

    private static Tensor Reference(Tensor images, Tensor[] weights, Tensor[] masks)
    {
        var value = images;
        foreach (var (layer, mask) in masks.Index())
        {
            var units = nn.functional.batch_norm(nn.functional.linear(value, weights[layer]), null, null, training: true);
            value = nn.functional.silu(units * mask);
        }

        return nn.functional.linear(value, weights[^1]);
    }
}
