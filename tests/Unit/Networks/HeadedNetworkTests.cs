using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Networks;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks;

/// <summary>A network with one head or several.</summary>
public sealed class HeadedNetworkTests
{
    private static readonly MlpPlan Plan = new() { Inputs = 6, Hidden = 5, Outputs = 3, BatchNorm = false };

    [Test]
    public void With_one_head_it_is_the_plain_network_of_the_same_stream([Values] bool hasNorms)
    {
        var plan = Plan with { BatchNorm = hasNorms };
        using var plain = new PlainNetwork(plan, Randomness.Root(4));
        using var headed = new HeadedNetwork(plan, Randomness.Root(4));
        plain.eval();
        headed.eval();
        using var images = rand(4, Plan.Inputs);
        Assert.That(headed.forward(images).Numbers(), Is.EqualTo(plain.forward(images).Numbers()));
    }

    [Test]
    public void Each_image_has_the_logits_of_the_head_of_its_task()
    {
        using var model = new HeadedModel(new HeadedNetwork(Plan, Randomness.Root(4), ownHeads: 3), HeadUse.OfEachTask);
        using var images = rand(5, Plan.Inputs);
        int[] tasks = [2, 0, 2, 1, 0];
        var mixed = model.Logits(new ForwardPass(images, tasks)).Numbers().Chunk(Plan.Outputs).ToArray();
        foreach (var (image, task) in tasks.Index())
        {
            var alone = model.Logits(ForwardPass.Of(images.narrow(0, image, 1), task)).Numbers();
            Assert.That(mixed[image], Is.EqualTo(alone).Within(1e-6));
        }
    }

    [Test]
    public void A_gate_acts_on_what_each_hidden_layer_puts_out()
    {
        using var network = new HeadedNetwork(Plan, Randomness.Root(4));
        using var images = rand(2, Plan.Inputs);
        var layers = new List<int>();
        var features = network.Features(images, (layer, values) =>
        {
            layers.Add(layer);
            return zeros_like(values);
        });
        Assert.That(layers, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(features.Numbers(), Has.All.Zero);
    }

    [Test]
    public void Without_hidden_layers_it_is_linear()
    {
        using var network = new HeadedNetwork(Plan with { HiddenLayers = 0 }, Randomness.Root(4));
        using var images = zeros(1, Plan.Inputs);
        Assert.That(network.forward(images).Numbers(), Is.EqualTo(network.Heads[0].bias!.Numbers()));
    }

    [Test]
    public void A_task_trains_what_all_share_and_its_head()
    {
        using var model = new HeadedModel(new HeadedNetwork(Plan, Randomness.Root(4), ownHeads: 2), HeadUse.OfEachTask);
        string[] shared = ["layer0.weight", "layer0.bias", "layer2.weight", "layer2.bias"];
        string[] head = ["head1.weight", "head1.bias"];
        Assert.That(model.SharedParameters.Select(each => each.Name), Is.EquivalentTo(shared));
        Assert.That(model.ParametersOf(1).Select(each => each.Name), Is.EquivalentTo(shared.Concat(head)));
    }
}
