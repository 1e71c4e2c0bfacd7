using NUnit.Framework;
using Supermask.Common;
using Supermask.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks;

public sealed class MaskedLinearTests
{
    private const int Tasks = 10;

    private static readonly Masking Defaults = new();

    [Test]
    public void A_mask_entry_is_1_where_the_score_is_at_least_0()
    {
        using var scores = torch.tensor(new[] { -1f, -float.Epsilon, -0f, 0f, float.Epsilon, 2f });
        Assert.That(StraightThroughMask.Of(scores).data<float>().ToArray(), Is.EqualTo(new[] { 0f, 0f, 1f, 1f, 1f, 1f }));
    }

    [Test]
    public void The_gradient_passes_straight_through_the_threshold()
    {
        using var scores = torch.tensor(new[] { -1f, 0f, 2f }, requires_grad: true);
        using var upstream = torch.tensor(new[] { 3f, -5f, 0.25f });
        (StraightThroughMask.Of(scores) * upstream).sum().backward();
        Assert.That(scores.grad!.data<float>().ToArray(), Is.EqualTo(upstream.data<float>().ToArray()));
    }

    [TestCase(784)]
    [TestCase(300)]
    public void Weights_have_one_magnitude_and_both_signs(int inputs)
    {
        using var layer = new MaskedLinear(inputs, 300, Defaults, Tasks, Randomness.Root(1));
        var weights = layer.Weight.data<float>().ToArray();
        Assert.That(weights.Select(Math.Abs).Distinct(), Is.EqualTo(new[] { (float)Math.Sqrt(2.0 / inputs) }));
        Assert.That(weights.Count(weight => weight > 0) / (double)weights.Length, Is.EqualTo(0.5).Within(0.01));
        Assert.That(layer.Weight.requires_grad, Is.False);
    }

    [TestCase(ScoreDraw.KaimingUniform, 0.057735)]
    [TestCase(ScoreDraw.RootFive, 2.236068)]
    public void Scores_fill_the_range_of_their_reading(ScoreDraw draw, double bound)
    {
        using var layer = new MaskedLinear(300, 300, Defaults with { ScoreDraw = draw }, Tasks, Randomness.Root(1));
        var scores = layer.Scores[3].data<float>().ToArray();
        Assert.That(scores.Max(Math.Abs), Is.LessThanOrEqualTo(bound * 1.000001).And.GreaterThan(bound * 0.999));
        Assert.That(scores.Average(score => score * score), Is.EqualTo(bound * bound / 3).Within(1).Percent);
    }

    [Test]
    public void Every_task_draws_scores_of_its_own()
    {
        using var layer = new MaskedLinear(300, 300, Defaults, Tasks, Randomness.Root(1));
        var masks = Enumerable.Range(0, 10).Select(layer.MaskOf).ToArray();
        Assert.That(masks, Is.Unique);
        Assert.That(masks.Select(mask => mask.Density), Has.All.EqualTo(0.5).Within(4 * 0.5 / 300));
    }

    [TestCase(LayerBias.None, false, false)]
    [TestCase(LayerBias.Trained, true, true)]
    [TestCase(LayerBias.Frozen, true, false)]
    public void The_bias_follows_its_reading(LayerBias reading, bool exists, bool trained)
    {
        using var layer = new MaskedLinear(8, 4, Defaults with { Bias = reading }, Tasks, Randomness.Root(1));
        Assert.That(layer.Bias is not null, Is.EqualTo(exists));
        Assert.That(layer.Bias?.requires_grad ?? false, Is.EqualTo(trained));
        var sum = layer.forward(torch.zeros(1, 8));
        Assert.That(sum.abs().sum().item<float>() > 0, Is.EqualTo(exists));
    }

    [Test]
    public void Below_task_0_the_mask_is_the_weighted_sum_of_the_stored_masks()
    {
        using var layer = new MaskedLinear(8, 4, Defaults, Tasks, Randomness.Root(1));
        layer.StoreMasks(3);
        layer.Alphas = [0.5, 0, 2];
        layer.Task = -1;
        using var input = torch.randn(5, 8);
        using var mask = (0.5 * layer.Scores[0].ge(0).to(float32)) + (2 * layer.Scores[2].ge(0).to(float32));
        using var expected = input.matmul((layer.Weight * mask).t());
        Assert.That((layer.forward(input) - expected).abs().max().item<float>(), Is.LessThan(1e-6f));
    }

    [Test]
    public void The_weighted_sum_refuses_alphas_that_do_not_fit_the_masks()
    {
        using var layer = new MaskedLinear(8, 4, Defaults, Tasks, Randomness.Root(1));
        layer.StoreMasks(3);
        layer.Alphas = [1];
        layer.Task = -1;
        Assert.That(() => layer.forward(torch.zeros(1, 8)), Throws.InvalidOperationException.With.Message.Contains("1 alphas and 3 masks"));
    }
}
