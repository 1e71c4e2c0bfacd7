using CsCheck;
using NUnit.Framework;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.DrawnMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Superposed;

/// <summary>Each task's batch norm folded into its masked weights, against the sum that defines it.</summary>
public sealed class FoldedNormsTests
{
    private static readonly double[] Alphas = [0.2, 0.3, 0.5];

    [Test]
    public void Logits_and_gradients_are_those_of_the_sum_over_tasks([Values(1, 2)] int layers, [Values(0, 1)] int objective) =>
        Gen.Int[0, 10_000].Sample(seed =>
        {
            using var scope = NewDisposeScope();
            using var network = DrawnMasks.Network(batchNorm: true, seed, layers);
            var images = Images(seed, 6);
            Objective made = objective == 0 ? new Entropy() : new SuperfluousOutputs { RealOutputs = 0 };
            var alphas = tensor(Alphas.Select(alpha => (float)alpha).ToArray(), requires_grad: true);
            var logits = Defined(network, images, alphas);
            Assert.That(network.Logits(images, Alphas, new FoldedNorms()).Numbers(), Is.EqualTo(logits.Numbers()).Within(1e-4), $"seed {seed}");
            made.Values(logits).mean().backward();
            Assert.That(
                network.AlphaGradient(images, Alphas, made, new FoldedNorms()),
                Is.EqualTo(alphas.grad!.Numbers()).Within(1e-4), $"seed {seed}");
        }, iter: 30, threads: 1);

    [Test]
    public void Gradients_are_those_of_central_differences([Range(1, 8)] int seed)
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: true, seed, layers: 2);
        var images = Images(seed, 6);
        var gradient = network.AlphaGradient(images, Alphas, new Entropy(), new FoldedNorms());
        const double Step = 2e-3;
        for (var task = 0; task < TaskCount; task++)
        {
            double Moved(double by) => new Entropy()
                .Values(network.Logits(images, [.. Alphas.Select((alpha, other) => other == task ? alpha + by : alpha)], new FoldedNorms()))
                .Numbers().Average(each => (double)each);
            Assert.That((Moved(Step) - Moved(-Step)) / (2 * Step), Is.EqualTo(gradient[task]).Within(2e-3), $"task {task}");
        }
    }

    [Test]
    public void Brute_force_compares_masks_each_with_its_own_statistics([Range(1, 8)] int seed)
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: true, seed);
        var image = Images(seed, 1);
        var least = Enumerable.Range(0, TaskCount).MinBy(task => new Entropy().Values(Alone(network, task, image)).Numbers()[0]);
        foreach (var norms in new SuperposedNorms[] { new MixedStatistics(), new FoldedNorms() })
        {
            Assert.That(new BruteForce().Infer(network, image, new Entropy(), norms), Is.EqualTo(least), norms.Name);
        }
    }

    [Test]
    public void Without_batch_norm_there_is_nothing_to_fold()
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: false, seed: 3);
        var images = Images(3, 4);
        Assert.That(
            network.AlphaGradient(images, Alphas, new Entropy(), new FoldedNorms()),
            Is.EqualTo(network.AlphaGradient(images, Alphas, new Entropy(), new MixedStatistics())));
    }

    [Test]
    public void Batch_norm_that_follows_no_linear_layer_is_refused()
    {
        Assert.That(new FoldedNorms().Problems(new MlpPlan()), Is.Empty);
        Assert.That(new FoldedNorms().Problems(new NormFirst()).Single(), Does.Contain("one does not follow a linear layer: put it right behind one"));
    }

    // u = sum_i alpha_i (h_i - mean_i) / deviation_i, by operations of which autograd keeps track.
    private static Tensor Defined(Superposition network, Tensor images, Tensor alphas)
    {
        var (value, linear) = (images, 0);
        foreach (var layer in network.Plan.Layers)
        {
            switch (layer)
            {
                case LayerPlan.Linear:
                    var input = value;
                    var isLast = linear == network.Weights.Count - 1;
                    value = network.Tasks.Select((task, at) => alphas[at] * Normalised(
                        nn.functional.linear(input, network.Weights[linear] * task.Masks[linear].ToTensor()), isLast ? null : task.Norms[linear]))
                        .Aggregate((sum, next) => sum + next);
                    linear++;
                    break;
                case LayerPlan.Relu:
                    value = nn.functional.relu(value);
                    break;
            }
        }

        return value;
    }

    private static Tensor Normalised(Tensor sums, NormState? norm) =>
        norm is null ? sums : (sums - norm.Mean) / (norm.Variance + 1e-5f).sqrt();

    private sealed record NormFirst : NetworkPlan
    {
        public override string Name => "norm first";

        public override int Inputs { get; init; } = 3;

        public override int Outputs { get; init; } = 2;

        public override IReadOnlyList<LayerPlan> Layers => [new LayerPlan.Norm(Inputs, false), new LayerPlan.Linear(Inputs, Outputs)];
    }
}
