using NUnit.Framework;
using Supermask.Common;
using Supermask.Methods.Den;
using Supermask.Unit.Learning;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Den;

/// <summary>Networks whose shape changes, with weights that are set by hand.</summary>
public sealed class GrownNetworkTests
{
    [Test]
    public void A_layer_is_made_of_units_of_it_and_of_new_ones()
    {
        using var layer = new GrownLayer("layer", tensor(new[] { 1f, 2f, 3f, 4f }).reshape(2, 2), tensor(new[] { 5f, 6f }));
        layer.Rebuild([1, null, 0], [0, 1, null, 0], Randomness.Root(0));
        var weight = layer.Weight.Numbers().Chunk(4).ToArray();
        Assert.That(new[] { weight[0][0], weight[0][1], weight[0][3] }, Is.EqualTo(new[] { 3f, 4f, 3f }));
        Assert.That(new[] { weight[2][0], weight[2][1], weight[2][3] }, Is.EqualTo(new[] { 1f, 2f, 1f }));
        Assert.That(weight[1].Append(weight[0][2]).Append(weight[2][2]).Select(MathF.Abs), Has.All.InRange(1e-6f, 0.5f), "within one over the root of 4");
        Assert.That(layer.Bias.Numbers()[0], Is.EqualTo(6));
        Assert.That(layer.Bias.Numbers()[2], Is.EqualTo(5));
    }

    [Test]
    public void What_is_added_behind_changes_nothing_for_a_task_that_was_learned()
    {
        using var network = new GrownNetwork([6, 4, 3, 2], Randomness.Root(1));
        network.Add(network.NewHead(0, 2, Randomness.Root(2)));
        network.Keep();
        using var images = rand(5, 6);
        var before = network.Logits(images, 0, network.Heads[0]).Numbers();
        network.Add(network.NewHead(1, 2, Randomness.Root(3)));
        network.Rebuild([[0, 1, 2, 3, null, 2], [0, 1, 2, null]], Randomness.Root(4));
        Assert.That(network.Units, Is.EqualTo(new[] { 6, 4 }));
        Assert.That(network.Logits(images, 0, network.Heads[0]).Numbers(), Is.EqualTo(before));
        Assert.That(network.Heads[1].Inputs, Is.EqualTo(4));
    }

    [Test]
    public void A_head_needs_units_to_which_it_has_a_weight_and_those_to_which_they_have_one()
    {
        using var network = new GrownNetwork([2, 2, 3, 2], Randomness.Root(1));
        network.Add(network.NewHead(0, 2, Randomness.Root(2)));
        Set(network.Heads[0].Weight, 0, 0.5f, 0, 0, 0, 0.001f);
        Set(network.Layers[1].Weight, 1, 1, 0, 1, 1, 1);
        using var needed = Subnetwork.NeededBy(network, network.Heads[0], negligible: 0.01);

        // Unit 1 of the second layer, and unit 1 of the first: a weight and a bias, and two weights and a bias.
        Assert.That(needed.Count, Is.EqualTo(2 + 3));
        var start = network.Layers[1].Weight.Numbers();
        Add(network.Layers[1].Weight, 1);
        Add(network.Layers[0].Bias, 1);
        Assert.That(needed.Drift().Numbers()[0], Is.EqualTo(6 + 2).Within(1e-5));
        needed.PutBack();
        Assert.That(network.Layers[1].Weight.Numbers().Zip(start, (now, then) => now - then), Is.EqualTo(new[] { 0f, 0, 0, 1, 0, 0 }));
        Assert.That(needed.Drift().Numbers()[0], Is.EqualTo(2).Within(1e-5));
    }

    [Test]
    public void Weights_to_and_from_what_is_behind_may_change()
    {
        using var network = new GrownNetwork([2, 3, 3, 2], Randomness.Root(1));
        using var behind = Subnetwork.Behind(network, [2, 3]);

        // The third unit of the first layer: two weights and a bias, and its three weights to the second.
        Assert.That(behind.Count, Is.EqualTo(3 + 3));
    }

    [Test]
    public void Units_that_moved_too_far_get_back_what_they_were_and_the_head_sees_their_copies()
    {
        using var network = new GrownNetwork([2, 3, 2], Randomness.Root(1));
        network.Add(network.NewHead(0, 2, Randomness.Root(2)));
        Set(network.Layers[0].Weight, 1, 1, 1, 1, 1, 1);
        using var split = new SplitUnits(network, new DenMethod { SplitAbove = 0.05, MostSplit = 1 });
        Set(network.Layers[0].Weight, 1.1f, 1, 1.01f, 1, 1, 1.2f);
        var moved = split.MovedTooFar([3]);
        Assert.That(moved, Is.EqualTo(new[] { new[] { 2 } }), "of two that moved by 0.1 and 0.2, the one that moved furthest");
        network.Rebuild([[0, 1, 2, 2]], Randomness.Root(3));
        var head = network.Heads[0].Weight.Numbers();
        split.GiveBack(moved, network.Heads[0]);
        Assert.That(network.Layers[0].Weight.Numbers(), Is.EqualTo(new[] { 1.1f, 1, 1.01f, 1, 1, 1, 1, 1.2f }));
        Assert.That(network.Heads[0].Weight.Numbers(), Is.EqualTo(new[] { head[0], head[1], 0, head[2], head[4], head[5], 0, head[6] }));
    }

    private static void Set(Parameter value, params float[] numbers)
    {
        using var _ = no_grad();
        value.copy_(tensor(numbers).reshape(value.shape));
    }

    private static void Add(Parameter value, double number)
    {
        using var _ = no_grad();
        value.copy_(value.Plus(number));
    }
}
