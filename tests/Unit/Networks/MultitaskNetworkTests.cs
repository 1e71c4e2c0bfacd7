using NUnit.Framework;
using Supermask.Common;
using Supermask.Networks;
using TorchSharp;

namespace Supermask.Unit.Networks;

public sealed class MultitaskNetworkTests
{
    private static readonly SmallNetwork Small = new() { Inputs = 12, Hidden = 8, Outputs = 6, Tasks = 3 };

    [Test]
    public void The_seven_layers_stand_in_the_published_order()
    {
        using var network = new SmallNetwork().Draw(Randomness.Root(0));
        Assert.That(
            network.Layers.Select(layer => layer.GetName()),
            Is.EqualTo(new[] { "MaskedLinear", "TaskBatchNorm", "ReLU", "MaskedLinear", "TaskBatchNorm", "ReLU", "MaskedLinear" }));
        Assert.That(
            network.MaskedLayers.Select(layer => layer.Weight.shape),
            Is.EqualTo(new[] { new long[] { 300, 784 }, [300, 300], [100, 300] }));
        Assert.That(network.forward(torch.zeros(2, 784)).shape, Is.EqualTo(new long[] { 2, 100 }));
    }

    [Test]
    public void The_same_stream_gives_the_same_network_and_another_a_different_one()
    {
        using var first = Small.Draw(Randomness.Root(5).Derive("seed", 0));
        using var again = Small.Draw(Randomness.Root(5).Derive("seed", 0));
        using var other = Small.Draw(Randomness.Root(5).Derive("seed", 1));
        using var input = torch.randn(4, 12);
        Assert.That(first.forward(input).data<float>().ToArray(), Is.EqualTo(again.forward(input).data<float>().ToArray()));
        Assert.That(first.MasksOf(0), Is.Not.EqualTo(other.MasksOf(0)));
    }

    [TestCase(BatchNormState.Shared, 1)]
    [TestCase(BatchNormState.PerTask, 3)]
    public void Batch_norm_keeps_as_many_states_as_its_reading_asks(BatchNormState reading, int states)
    {
        using var network = (Small with { Masking = new Masking { BatchNormState = reading } }).Draw(Randomness.Root(0));
        using var input = torch.randn(10, 12);
        network.train();
        for (var task = 0; task < Small.Tasks; task++)
        {
            network.SelectTask(task);
            network.forward(input);
        }

        var means = Enumerable.Range(0, Small.Tasks).Select(task => string.Join(' ', network.BatchNormMeans(task)[0]));
        Assert.That(means.Distinct().Count(), Is.EqualTo(states));
    }

    [Test]
    public void Without_affine_batch_norm_has_nothing_to_train()
    {
        using var plain = (Small with { BatchNormAffine = false }).Draw(Randomness.Root(0));
        Assert.That(plain.named_parameters().Select(parameter => parameter.name), Has.All.Contains("scores"));
        using var affine = Small.Draw(Randomness.Root(0));
        Assert.That(affine.parameters().Count(), Is.EqualTo(plain.parameters().Count() + 4));
    }

    [Test]
    public void Problems_name_every_option_that_is_wrong()
    {
        var wrong = new SmallNetwork { Hidden = 0, Outputs = 0, Masking = new Masking { Bias = (LayerBias)9 } };
        Assert.That(wrong.Plan.Problems().Concat(wrong.Masking.Problems()), Has.Exactly(3).Items);
        Assert.That(new MlpPlan().Problems().Concat(new Masking().Problems()), Is.Empty);
    }
}
