using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Unit.Learning;
using Supermask.Unit.Networks;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods;

/// <summary>Each reading of A13 on a network of two inputs, two units and two outputs, small enough to check by hand.</summary>
public sealed class AlphaReadingTests
{
    private static readonly SmallNetwork Small = new() { Inputs = 2, Hidden = 2, Outputs = 2, Tasks = 3 };

    // Task 2 is learned; task 1 is the most similar one for every layer.
    private static readonly double[][] Alphas = [[0, 1, 0], [0, 1, 0], [0, 1, 0]];

    private MultitaskNetwork network = null!;

    [SetUp]
    public void NewNetwork()
    {
        network = Small.Draw(Randomness.Root(0));
        foreach (var layer in network.MaskedLayers)
        {
            Set(layer.Weight, 1, 2, 3, 4);
            Set(layer.Scores[0], 1, 1, -1, -1);
            Set(layer.Scores[1], 1, -1, -1, 1);
            Set(layer.Scores[2], 1, 1, -1, -1);
        }
    }

    [TearDown]
    public void DisposeNetwork() => network.Dispose();

    [TestCase("own mask only", 1, 2, 0, 0)]
    [TestCase("own plus similar masks", 2, 2, 0, 4)]
    [TestCase("warm start", 1, 0, 0, 4)]
    [TestCase("convex mix", 1, 1, 0, 2)]
    public void The_effective_weights_are_those_of_the_reading(string reading, double first, double second, double third, double fourth)
    {
        Prepare(reading, Alphas);
        Assert.That(Effective(network.MaskedLayers[0]), Is.EqualTo(new[] { first, second, third, fourth }));
    }

    [TestCaseSource(typeof(AlphaReadings), nameof(AlphaReadings.Names))]
    public void Without_a_similar_task_the_own_mask_acts_alone(string reading)
    {
        Prepare(reading, [[0, 0, 0], [0, 0, 0], [0, 0, 0]]);
        Assert.That(Effective(network.MaskedLayers[0]), Is.EqualTo(new[] { 1.0, 2, 0, 0 }));
    }

    // The gradient of a score is the share of its mask, times the weight, times the gradient of the effective weight.
    [TestCase("own mask only", 1)]
    [TestCase("own plus similar masks", 1)]
    [TestCase("warm start", 1)]
    [TestCase("convex mix", 0.5)]
    public void Gradients_pass_through_the_own_mask_alone(string reading, double share)
    {
        Prepare(reading, Alphas);
        var layer = network.MaskedLayers[0];
        network.zero_grad(set_to_none: true);
        using var input = tensor(new[] { 5f, 7f }).reshape(1, 2);
        layer.forward(input).sum().backward();
        Assert.That(
            layer.Scores[2].grad!.data<float>().ToArray(),
            Is.EqualTo(new[] { share * 5, share * 14, share * 15, share * 28 }));
        Assert.That(new[] { layer.Scores[0].grad, layer.Scores[1].grad }, Has.All.Null);
    }

    [Test]
    public void No_reading_changes_an_earlier_tasks_mask_or_scores(
        [ValueSource(typeof(AlphaReadings), nameof(AlphaReadings.Names))] string reading, [Values] StepKind kind)
    {
        var before = Earlier();
        Prepare(reading, Alphas);
        using var training = MaskedSteps.Of(network, new TrainingOptions { LearningRate = 1, Step = kind });
        using var images = tensor(new[] { 1f, 2f, -3f, 4f, 5f, -6f, 7f, 8f }).reshape(4, 2);
        var batch = Batches.Of(images, [0, 1, 1, 0]);
        for (var step = 0; step < 5; step++)
        {
            training.Take(batch);
        }

        Assert.That(Earlier(), Is.EqualTo(before));
    }

    [TestCase("own plus similar masks")]
    [TestCase("convex mix")]
    public void A_blend_comes_back_when_its_task_is_selected_again(string reading)
    {
        Prepare(reading, Alphas);
        var blended = Effective(network.MaskedLayers[0]);
        network.SelectTask(0);
        Assert.That(Effective(network.MaskedLayers[0]), Is.EqualTo(new[] { 1.0, 2, 0, 0 }));
        network.SelectTask(2);
        Assert.That(Effective(network.MaskedLayers[0]), Is.EqualTo(blended));
    }

    [TestCaseSource(typeof(AlphaReadings), nameof(AlphaReadings.Names))]
    public void Alphas_are_set_for_the_weighted_sum_of_stored_masks(string reading)
    {
        Prepare(reading, Alphas);
        Assert.That(network.MaskedLayers.Select(layer => layer.Alphas), Has.All.EqualTo(new[] { 0.0, 1, 0 }));
        var layer = network.MaskedLayers[0];
        layer.StoreMasks(3);
        layer.Task = -1;
        Assert.That(Effective(layer), Is.EqualTo(new[] { 1.0, 0, 0, 4 }));
    }

    private void Prepare(string reading, double[][] alphas)
    {
        AlphaReadings.Named(reading).Prepare(network, 2, alphas);
        network.SelectTask(2);
    }

    private (float[], float[])[] Earlier() => [.. network.MaskedLayers
        .Select(layer => (layer.Scores[0].data<float>().ToArray(), layer.Scores[1].data<float>().ToArray()))];

    // The rows of the effective weights are what the layer makes of unit vectors.
    private static double[] Effective(MaskedLinear layer)
    {
        using var units = eye(2);
        using var columns = layer.forward(units);
        using var rows = columns.t().contiguous();
        return [.. rows.detach().data<float>().ToArray().Select(weight => (double)weight)];
    }

    private static void Set(Tensor to, params float[] values)
    {
        using var _ = no_grad();
        using var copy = tensor(values).reshape(2, 2);
        to.copy_(copy);
    }
}
