using NUnit.Framework;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Effective;

/// <summary>One layer of two units under the mask of its scores, worked out by hand.</summary>
public sealed class MaskedWeightsTests
{
    private const double LearningRate = 1e-4;
    private const double Tolerance = 1e-6;

    [Test]
    public void A_step_moves_every_score_by_ten_times_the_rate_and_a_weight_that_is_off_too()
    {
        using var scores = Weights([0.2f, -0.1f], [0.0f, -0.3f]);
        using var weight = Weights([1, -1], [-1, 1]);
        using var step = new EffectiveStep(
            new MlpPlan { Inputs = 2, HiddenLayers = 0, Outputs = 2, BatchNorm = false },
            new BatchNormPass([]),
            [new MaskedWeights(weight, scores, LearningRate)]);
        using var image = tensor(new float[,] { { 1, 2 } });
        var result = step.Take(Batches.Of(image, [1]));
        Assert.That(result.Loss, Is.EqualTo(2.126928).Within(Tolerance));
        Assert.That(result.Correct, Is.Zero);
        Assert.That(scores.Numbers(), Is.EqualTo(new[] { 0.199, -0.099, -0.001, -0.299 }).Within(Tolerance));
        Assert.That(BitMask.FromScores(scores), Is.EqualTo(Mask("10 00")));
    }

    [Test]
    public void A_second_gradient_like_the_first_moves_scores_less()
    {
        using var scores = Weights([0.5f, 0.5f]);
        using var weight = Weights([1, -1]);
        using var learned = new MaskedWeights(weight, scores, LearningRate);
        learned.Learn(Weights([0.88f, 0.88f]));
        learned.Learn(Weights([0.88f, 0.88f]));
        Assert.That(scores.Numbers(), Is.EqualTo(new[] { 0.5 - 0.001709, 0.5 + 0.001709 }).Within(Tolerance));
    }

    [Test]
    public void The_weights_follow_the_mask()
    {
        using var scores = Weights([0.0005f, -0.0005f]);
        using var weight = Weights([2, -3]);
        using var learned = new MaskedWeights(weight, scores, LearningRate);
        Assert.That(learned.Values.Numbers(), Is.EqualTo(new float[] { 2, 0 }));
        learned.Learn(Weights([1, 1]));
        Assert.That(learned.Values.Numbers(), Is.EqualTo(new float[] { 0, -3 }));
    }
}
