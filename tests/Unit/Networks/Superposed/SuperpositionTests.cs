using CsCheck;
using NUnit.Framework;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.DrawnMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Superposed;

/// <summary>What holds for any masks, with and without batch norm.</summary>
public sealed class SuperpositionTests
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 10_000];

    [Test]
    public void With_one_alpha_alone_the_output_is_that_of_its_mask([Values] bool batchNorm) => Seeds.Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm, seed);
        var images = Images(seed, 5);
        for (var task = 0; task < TaskCount; task++)
        {
            var alone = Alone(network, task, images).Numbers();
            foreach (var norms in new SuperposedNorms[] { new MixedStatistics(), new FoldedNorms() })
            {
                Assert.That(network.Logits(images, Only(task), norms).Numbers(), Is.EqualTo(alone).Within(1e-5), norms.Name);
            }
        }
    }, iter: 20, threads: 1);

    [Test]
    public void The_gradient_by_each_alpha_is_that_of_autograd(
        [Values(false, true)] bool batchNorm, [Values(0, 1)] int objective) => Seeds.Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm, seed);
        var images = Images(seed, 6);
        Objective made = objective == 0 ? new Entropy() : new SuperfluousOutputs { RealOutputs = 0 };
        var alphas = tensor(new float[] { 0.2f, 0.3f, 0.5f }, requires_grad: true);
        made.Values(Logits(network, images, alphas)).mean().backward();
        Assert.That(
            network.AlphaGradient(images, [0.2, 0.3, 0.5], made, new StatisticsOfDecision()),
            Is.EqualTo(alphas.grad!.Numbers()).Within(1e-4), $"seed {seed}");
    }, iter: 50, threads: 1);

    [Test]
    public void Decisions_of_one_image_are_the_same_taken_together_and_one_by_one([Values(0, 1)] int objective, [Values(0, 1, 2)] int layers) => Seeds.Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: false, seed, layers);
        var images = Images(seed, 20);
        Objective made = objective == 0 ? new Entropy() : new SuperfluousOutputs { RealOutputs = 2 };
        var together = new ManyDecisions(network).AlphaGradients(images, made);
        for (var image = 0; image < 20; image++)
        {
            Assert.That(
                together.Select(task => (double)task[image]),
                Is.EqualTo(network.AlphaGradient(images.narrow(0, image, 1), KnownMasks.Uniform(TaskCount), made, new StatisticsOfDecision())).Within(1e-5),
                $"seed {seed}, image {image}");
        }
    }, iter: 30, threads: 1);

    [Test]
    public void Several_decisions_are_inferred_as_each_by_itself([Values] bool batchNorm, [Values(1, 3)] int size) => Seeds.Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm, seed);
        var images = Images(seed, 12);
        int[] sizes = [.. Enumerable.Repeat(size, 12 / size)];
        SuperposedNorms norms = batchNorm ? new MixedStatistics() : new StatisticsOfDecision();
        foreach (var rule in new InferenceRule[] { new OneShot(), new Binary(), new BruteForce() })
        {
            Assert.That(
                rule.InferEach(network, images, sizes, new Entropy(), norms),
                Is.EqualTo(sizes.Select((_, at) => rule.Infer(network, images.narrow(0, at * size, size), new Entropy(), norms))), $"{rule.Name}, seed {seed}");
        }
    }, iter: 20, threads: 1);

    [Test]
    public void Another_order_of_the_tasks_gives_the_same_answer_in_that_order() => Seeds.Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: false, seed);
        using var turned = new Superposition(network.Plan, [.. network.Weights.Select(layer => layer.clone().DetachFromDisposeScope())]);
        foreach (var task in network.Tasks.Reverse())
        {
            turned.Add(new TaskMasks(task.Masks, []));
        }

        var images = Images(seed, 1);
        if (network.AlphaGradient(images, KnownMasks.Uniform(TaskCount), new Entropy(), new StatisticsOfDecision()).Distinct().Count() < TaskCount)
        {
            // No unit is on: all tasks are alike, and the first is chosen in either order.
            return;
        }

        foreach (var rule in new InferenceRule[] { new OneShot(), new Binary(), new BruteForce() })
        {
            Assert.That(
                rule.Infer(turned, images, new Entropy(), new StatisticsOfDecision()),
                Is.EqualTo(TaskCount - 1 - rule.Infer(network, images, new Entropy(), new StatisticsOfDecision())), $"{rule.Name}, seed {seed}");
        }
    }, iter: 20, threads: 1);

    [Test]
    public void Alphas_times_their_derivatives_add_up_to_that_of_scaling_the_weights() => Seeds.Sample(seed =>
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: false, seed, layers: 0);
        var images = Images(seed, 4);
        var uniform = KnownMasks.Uniform(TaskCount);
        var gradient = network.AlphaGradient(images, uniform, new Entropy(), new StatisticsOfDecision());
        double Scaled(double factor) => new Entropy()
            .Values(network.Logits(images, [.. uniform.Select(alpha => alpha * factor)], new StatisticsOfDecision()))
            .Numbers().Average(each => (double)each);
        const double Step = 5e-3;
        Assert.That(gradient.Sum() / TaskCount, Is.EqualTo((Scaled(1 + Step) - Scaled(1 - Step)) / (2 * Step)).Within(0.01), $"seed {seed}");
    }, iter: 20, threads: 1);

    [Test]
    public void Masks_that_have_gone_on_learning_take_the_place_of_those_before()
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: true, seed: 1);
        using var other = DrawnMasks.Network(batchNorm: true, seed: 2);
        using var renewed = DrawnMasks.Network(batchNorm: true, seed: 1);
        renewed.Replace(1, new TaskMasks(other.Tasks[1].Masks, [.. other.Tasks[1].Norms.Select(norm => norm.Copy())]));
        var images = Images(1, 4);
        foreach (var alphas in new[] { KnownMasks.Uniform(TaskCount), [0.2, 0.3, 0.5] })
        {
            // What a mix of all gives follows from one that is summed mask by mask.
            var mixed = renewed.Logits(images, alphas, new StatisticsOfDecision()).Numbers();
            var near = renewed.Logits(images, [.. alphas.Select((alpha, task) => alpha + (1e-7 * task))], new StatisticsOfDecision()).Numbers();
            Assert.That(mixed, Is.EqualTo(near).Within(1e-4));
            Assert.That(mixed, Is.Not.EqualTo(network.Logits(images, alphas, new StatisticsOfDecision()).Numbers()).Within(1e-4));
        }
    }

    [Test]
    public void No_image_at_all_decides_nothing([Values] bool batchNorm)
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm, seed: 1);
        foreach (var rule in new InferenceRule[] { new OneShot(), new Binary(), new BruteForce() })
        {
            Assert.That(
                () => rule.Infer(network, Images(1, 0), new Entropy(), new StatisticsOfDecision()),
                Throws.ArgumentException.With.Message.EqualTo(
                    "A decision was to be taken on no image at all; it takes at least 1. Likely cause: a test set, or a part of one, that is empty."),
                rule.Name);
        }
    }

    [Test]
    public void One_image_has_no_statistics()
    {
        using var scope = NewDisposeScope();
        using var network = DrawnMasks.Network(batchNorm: true, seed: 1);
        Assert.That(
            () => network.Logits(Images(1, 1), KnownMasks.Uniform(TaskCount), new StatisticsOfDecision()),
            Throws.ArgumentException.With.Message.StartsWith("Statistics of 1 image normalise nothing; at least 2 are needed."));
    }

    // The same pass by operations of which autograd keeps track.
    private static Tensor Logits(Superposition network, Tensor images, Tensor alphas)
    {
        var (value, linear) = (images, 0);
        foreach (var layer in network.Plan.Layers)
        {
            switch (layer)
            {
                case LayerPlan.Linear:
                    var masks = stack([.. network.Tasks.Select(task => task.Masks[linear].ToTensor())]);
                    value = nn.functional.linear(value, network.Weights[linear] * (masks * alphas.reshape(-1, 1, 1)).sum([0]));
                    linear++;
                    break;
                case LayerPlan.Norm:
                    value = nn.functional.batch_norm(value, null, null, training: true);
                    break;
                default:
                    value = nn.functional.relu(value);
                    break;
            }
        }

        return value;
    }
}
