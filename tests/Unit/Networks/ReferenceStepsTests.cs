using System.Text.Json;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Unit.Learning;
using Supermask.Unit.Reference;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks;

/// <summary>Three steps of a small masked network against the same steps in PyTorch.</summary>
public sealed class ReferenceStepsTests
{
    private const double Tolerance = 1e-5;

    private static readonly JsonElement Known = ReferenceFile.Read("masked-mlp-steps.json");

    [Test]
    public void Logits_loss_gradients_and_updates_equal_those_of_pytorch([Values] StepKind kind)
    {
        using var network = KnownNetwork();
        using var training = MaskedSteps.Of(network, new TrainingOptions { LearningRate = 1e-2, Step = kind });
        var steps = Known.GetProperty("steps");
        Assert.That(steps.GetArrayLength(), Is.EqualTo(3));
        foreach (var step in steps.EnumerateArray())
        {
            using var images = step.GetProperty("x").Tensor();
            var labels = step.GetProperty("y").Integers().Select(label => (byte)label);
            CheckLogits(network, images, step.GetProperty("logits"));
            var result = training.Take(Batches.Of(images, labels));
            training.WriteBack();
            Assert.That(result.Loss, Is.EqualTo(step.GetProperty("loss").GetSingle()).Within(Tolerance));
            CheckState(network, step);
            if (kind == StepKind.Reference)
            {
                CheckGradients(network, step);
            }
        }

        network.eval();
        using var unseen = Known.GetProperty("eval").GetProperty("x").Tensor();
        CheckClose(network.forward(unseen), Known.GetProperty("eval").GetProperty("logits"), "evaluation logits");
    }

    // The forward pass of a step also moves batch norm's running statistics: take its logits on a state put back after.
    private static void CheckLogits(MultitaskNetwork network, Tensor images, JsonElement known)
    {
        var before = network.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone());
        CheckClose(network.forward(images), known, "logits");
        network.load_state_dict(before);
    }

    private static void CheckState(MultitaskNetwork network, JsonElement step)
    {
        for (var layer = 0; layer < network.MaskedLayers.Count; layer++)
        {
            var scores = network.MaskedLayers[layer].Scores[0];
            CheckClose(scores, step.GetProperty("scores_after")[layer], $"scores of layer {layer}");
        }

        for (var norm = 0; norm < network.BatchNorms.Count; norm++)
        {
            var state = network.BatchNorms[norm].StateOf(0);
            CheckClose(state.weight!, step.GetProperty("bn_weight_after")[norm], "scales");
            CheckClose(state.bias!, step.GetProperty("bn_bias_after")[norm], "shifts");
            CheckClose(state.running_mean!, step.GetProperty("running_mean_after")[norm], "running means");
            CheckClose(state.running_var!, step.GetProperty("running_var_after")[norm], "running variances");
        }
    }

    // The fast step keeps no gradients: what it does with them shows in the state.
    private static void CheckGradients(MultitaskNetwork network, JsonElement step)
    {
        for (var layer = 0; layer < network.MaskedLayers.Count; layer++)
        {
            var scores = network.MaskedLayers[layer].Scores[0];
            CheckClose(scores.grad!, step.GetProperty("score_grads")[layer], $"score gradients of layer {layer}");
        }

        for (var norm = 0; norm < network.BatchNorms.Count; norm++)
        {
            var state = network.BatchNorms[norm].StateOf(0);
            CheckClose(state.weight!.grad!, step.GetProperty("bn_weight_grads")[norm], "scale gradients");
            CheckClose(state.bias!.grad!, step.GetProperty("bn_bias_grads")[norm], "shift gradients");
        }
    }

    private static void CheckClose(Tensor found, JsonElement known, string what)
    {
        using var expected = known.Tensor();
        Assert.That(found.shape, Is.EqualTo(expected.shape), what);
        Assert.That(found.DistancesFrom(expected), Has.All.LessThanOrEqualTo(Tolerance), what);
    }

    private static MultitaskNetwork KnownNetwork()
    {
        var dims = Known.GetProperty("dims").Integers();
        var options = new SmallNetwork { Inputs = dims[0], Hidden = dims[1], Outputs = dims[3], Tasks = 1 };
        var network = options.Draw(Randomness.Root(0));
        using var _ = no_grad();
        for (var layer = 0; layer < network.MaskedLayers.Count; layer++)
        {
            network.MaskedLayers[layer].Weight.copy_(Known.GetProperty("weights")[layer].Tensor());
            network.MaskedLayers[layer].Scores[0].copy_(Known.GetProperty("scores")[layer].Tensor());
        }

        return network;
    }
}
