using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Networks;
using Supermask.Unit.Learning;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Ewc;

/// <summary>The Fisher information against numbers worked by hand, and against gradients of one image at a time.</summary>
public sealed class FisherTests
{
    private const double Tolerance = 2e-6;

    private static readonly FisherVersion[] Versions = Enum.GetValues<FisherVersion>();

    // One weight of 0.5 as the second logit, the first being 0: the model's probability of class 1 is the sigmoid of 0.5 x.
    [TestCase(FisherVersion.Exact, 0.418818)]
    [TestCase(FisherVersion.Empirical, 0.889260)]
    [TestCase(FisherVersion.Predicted, 0.191464)]
    [TestCase(FisherVersion.Sampled, 0.273104)]
    [TestCase(FisherVersion.Batched, 0.323775)]
    public void One_weight_has_the_known_information(FisherVersion version, double known)
    {
        var layer = LayerOf(new float[,] { { 0 }, { 0.5f } }, [0, 0]);
        using var images = tensor(new float[,] { { 1 }, { 2 }, { -1 } });
        using var labels = tensor(new long[] { 1, 0, 1 });
        var draws = new Queue<double>([0.9, 0.3, 0.5]);
        var information = Of(version, [layer], images, labels, draws.Dequeue);
        Assert.That(information[0].Numbers()[1], Is.EqualTo(known).Within(Tolerance));
    }

    [TestCase(FisherVersion.Exact, 0.21, 0.16, 0.09)]
    [TestCase(FisherVersion.Empirical, 0.09, 0.04, 0.01)]
    [TestCase(FisherVersion.Mixed, 0.063, 0.028, 0.007)]
    public void Biases_before_a_softmax_have_the_known_information(FisherVersion version, double first, double second, double third)
    {
        var layer = LayerOf(new float[,] { { 0 }, { 0 }, { 0 } }, [MathF.Log(0.7f), MathF.Log(0.2f), MathF.Log(0.1f)]);
        using var images = zeros(1, 1);
        using var labels = zeros(1, int64);
        var information = Of(version, [layer], images, labels);
        Assert.That(information[1].Numbers(), Is.EqualTo(new[] { first, second, third }).Within(Tolerance));
    }

    [Test]
    public void A_network_of_two_layers_has_the_known_exact_information()
    {
        Linear[] layers =
        [
            LayerOf(new[,] { { 0.5f, -0.3f }, { 0.2f, 0.8f } }, [0.1f, -0.2f]),
            LayerOf(new[,] { { 0.7f, -0.4f }, { -0.6f, 0.9f } }, [0, 0.05f]),
        ];
        using var images = tensor(new[,] { { 1, 0.5f }, { -0.4f, 1.2f }, { 0.3f, -0.9f } });
        using var labels = zeros(3, int64);
        var information = Of(FisherVersion.Exact, layers, images, labels);
        Assert.That(information[0].Numbers(), Is.EqualTo(new[] { 0.152335, 0.138797, 0.159080, 0.199495 }).Within(Tolerance));
        Assert.That(information[2].Numbers(), Is.EqualTo(new[] { 0.037336, 0.044549, 0.037336, 0.044549 }).Within(Tolerance));
    }

    [TestCaseSource(nameof(Versions))]
    public void Few_passes_give_what_one_image_at_a_time_gives(FisherVersion version)
    {
        using var network = new HeadedNetwork(
            new MlpPlan { Inputs = 7, Hidden = 6, Outputs = 4, BatchNorm = false }, Randomness.Root(11));
        using var generator = Randomness.Root(12).Generator();
        using var images = randn([8, 7], generator: generator);
        using var labels = tensor(new long[] { 0, 1, 2, 3, 3, 2, 1, 0 });
        Linear[] layers = [.. network.HiddenLayers, network.Heads[0]];
        var (first, second) = (new Draws(Randomness.Root(13)), new Draws(Randomness.Root(13)));
        var found = Of(version, layers, images, labels, first.Unit);
        var expected = new SingleImages(version, network, layers).Information(images, labels, second.Unit);
        foreach (var (one, other) in found.Zip(expected))
        {
            Assert.That(one.Numbers(), Is.EqualTo(other).Within(1e-5));
        }
    }

    [Test]
    public void Images_in_several_batches_count_as_in_one()
    {
        var layer = LayerOf(new float[,] { { 0.3f, 1 }, { 0.5f, -1 } }, [0, 0.2f]);
        using var images = tensor(new float[,] { { 1, 2 }, { 2, -1 }, { -1, 0.5f } });
        using var labels = zeros(3, int64);
        using var fisher = new Fisher(FisherVersion.Exact, [layer]);
        fisher.Add(images.narrow(0, 0, 2), labels.narrow(0, 0, 2), () => 0);
        fisher.Add(images.narrow(0, 2, 1), labels.narrow(0, 2, 1), () => 0);
        Assert.That(fisher.Mean()[0].Numbers(), Is.EqualTo(Of(FisherVersion.Exact, [layer], images, labels)[0].Numbers()).Within(Tolerance));
    }

    [Test]
    public void Classes_that_no_task_showed_have_no_information()
    {
        var layer = LayerOf(new float[,] { { 0.3f }, { 0.5f }, { 2 } }, [0, 0, 0]);
        using var images = ones(1, 1);
        using var labels = zeros(1, int64);
        using var seen = tensor(new[] { true, true, false });
        using var fisher = new Fisher(FisherVersion.Exact, [layer], seen);
        fisher.Add(images, labels, () => 0);
        var p = 1 / (1 + Math.Exp(-0.2));
        Assert.That(fisher.Mean()[0].Numbers(), Is.EqualTo(new[] { p * (1 - p), p * (1 - p), 0 }).Within(Tolerance));
    }

    [Test]
    public void The_running_sum_of_online_ewc_fades()
    {
        using var before = tensor(new[] { 0.2f });
        using var added = tensor(new[] { 0.5f });
        var sum = OnlineEwcStrategy.RunningSum(before, added, 0.9).Numbers()[0];
        Assert.That(sum, Is.EqualTo(0.68).Within(Tolerance));
        Assert.That(sum * new OnlineEwcMethod { Remembered = 0.9 }.Remembered, Is.EqualTo(0.612).Within(Tolerance));
        Assert.That(OnlineEwcStrategy.RunningSum(null, added, 0.9).Numbers()[0], Is.EqualTo(0.5));
    }

    private static IReadOnlyList<Tensor> Of(
        FisherVersion version, Linear[] layers, Tensor images, Tensor labels, Func<double>? draw = null)
    {
        using var fisher = new Fisher(version, layers);
        fisher.Add(images, labels, draw ?? (() => throw new InvalidOperationException("Nothing is drawn here.")));
        return fisher.Mean();
    }

    private static Linear LayerOf(float[,] weight, float[] bias)
    {
        using var _ = no_grad();
        var layer = nn.Linear(weight.GetLength(1), weight.GetLength(0));
        layer.weight.copy_(tensor(weight));
        layer.bias!.copy_(tensor(bias));
        return layer;
    }
}
