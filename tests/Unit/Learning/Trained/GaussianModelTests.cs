using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Networks with normal weights against the network of their means.</summary>
public sealed class GaussianModelTests
{
    private static readonly MlpPlan Plan = new() { Inputs = 6, Hidden = 5, Outputs = 3, BatchNorm = false };

    [TestCase(HeadUse.Shared)]
    [TestCase(HeadUse.OfEachTask)]
    public void With_hardly_any_deviation_it_is_the_network_of_its_means(HeadUse use)
    {
        using var means = Means(use);
        using var model = new GaussianModel(means, 1e-12);
        using var images = rand(4, 6);
        var expected = means.Logits(ForwardPass.Of(images, 1)).Numbers();
        var draws = new Draws(Randomness.Root(1));
        Assert.That(model.WithNoise(images, 1, draws).Numbers(), Is.EqualTo(expected).Within(1e-5));
        Assert.That(model.With(model.Sample(1, draws), images).Numbers(), Is.EqualTo(expected).Within(1e-5));
    }

    [Test]
    public void Drawn_outputs_have_the_mean_and_the_deviation_of_those_of_drawn_weights()
    {
        using var means = Means(HeadUse.Shared, hiddenLayers: 0);
        using var model = new GaussianModel(means, 0.3);
        using var image = ones(1, 6);
        var draws = new Draws(Randomness.Root(2));
        var noisy = Enumerable.Range(0, 4000).Select(_ => (double)model.WithNoise(image, 0, draws).Numbers()[0]).ToArray();
        var sampled = Enumerable.Range(0, 4000).Select(_ => (double)model.With(model.Sample(0, draws), image).Numbers()[0]).ToArray();

        // Six weights and a bias of deviation 0.3 each: 0.3 sqrt 7, with standard errors of 0.0125 and 0.009.
        Assert.That(noisy.Average(), Is.EqualTo(sampled.Average()).Within(0.07));
        Assert.That(Deviation(noisy), Is.EqualTo(0.3 * Math.Sqrt(7)).Within(0.04));
        Assert.That(Deviation(sampled), Is.EqualTo(0.3 * Math.Sqrt(7)).Within(0.04));
    }

    [Test]
    public void A_task_trains_no_head_of_another()
    {
        using var means = Means(HeadUse.OfEachTask);
        using var model = new GaussianModel(means, 0.1);
        var names = model.TrainedBy(1).Select(each => each.Name).ToArray();
        Assert.That(names, Does.Contain("head1.weight").And.Contain("head1.bias.spread").And.Contain("layer0.weight.spread"));
        Assert.That(names.Where(name => name.StartsWith("head0", StringComparison.Ordinal)), Is.Empty);
    }

    private static double Deviation(double[] values) => Math.Sqrt(values.Sum(value => Math.Pow(value - values.Average(), 2)) / values.Length);

    private static HeadedModel Means(HeadUse use, int hiddenLayers = 2) =>
        new(new HeadedNetwork(Plan with { HiddenLayers = hiddenLayers }, Randomness.Root(3), use.OwnHeads(2)), use);
}
