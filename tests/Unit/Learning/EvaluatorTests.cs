using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Unit.Networks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Learning;

/// <summary>Fast predictions against the network's own forward pass.</summary>
public sealed class EvaluatorTests
{
    private const double LossTolerance = 1e-5;
    private static readonly ImageSet Images = Synthetic.Images().Test;

    [Test]
    public void Fast_predictions_are_those_of_the_network(
        [Values] LayerBias bias, [Values] bool affine, [Values] BatchNormState state)
    {
        using var network = Trained(new SmallNetwork { Hidden = 30, Tasks = 3, Masking = new Masking { Bias = bias, BatchNormState = state }, BatchNormAffine = affine });
        CheckSame(network);
    }

    [Test]
    public void Fast_predictions_of_a_weighted_sum_of_masks_are_those_of_the_network()
    {
        using var network = Trained(new SmallNetwork { Hidden = 30, Tasks = 3 });
        foreach (var layer in network.MaskedLayers)
        {
            layer.StoreMasks(3);
            layer.Alphas = [0.5, 0, 0.25];
        }

        network.SelectTask(-1);
        CheckSame(network);
    }

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(1000)]
    public void The_batch_size_changes_nothing(int batchSize)
    {
        using var network = Trained(new SmallNetwork { Hidden = 30, Tasks = 3 });
        var whole = Evaluator.Evaluate(network, Images, StepKind.Fast);
        var cut = Evaluator.Evaluate(network, Images, StepKind.Fast, batchSize);
        Assert.That(cut.Predictions, Is.EqualTo(whole.Predictions));
        Assert.That(cut.Loss, Is.EqualTo(whole.Loss).Within(LossTolerance));
    }

    private static void CheckSame(MultitaskNetwork network)
    {
        var (reference, fast) = (Evaluator.Evaluate(network, Images, StepKind.Reference), Evaluator.Evaluate(network, Images, StepKind.Fast));
        Assert.That(fast.Predictions, Is.EqualTo(reference.Predictions));
        Assert.That(fast.Correct, Is.EqualTo(reference.Correct));
        Assert.That(fast.Loss, Is.EqualTo(reference.Loss).Within(LossTolerance));
    }

    // A few steps, so that batch norm has statistics and predictions are not all the same.
    private static MultitaskNetwork Trained(SmallNetwork options)
    {
        var random = Randomness.Root(3);
        var network = options.Draw(random.Derive("network"));
        network.SelectTask(1);
        var training = new TrainingOptions { BatchSize = 32, LearningRate = 1e-2 };
        using var step = MaskedSteps.Of(network, training);
        StepLoop.Run(step, training, Synthetic.Images().Train, random, (_, _) => { });
        return network;
    }
}
