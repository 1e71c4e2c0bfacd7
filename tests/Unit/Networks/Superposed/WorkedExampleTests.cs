using NUnit.Framework;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Superposed;

/// <summary>Alphas, objectives and rules on networks small enough to be worked out by hand; gradients there by differences.</summary>
public sealed class WorkedExampleTests
{
    private const double Tolerance = 2e-6;

    private static readonly SuperposedNorms NoNorms = new StatisticsOfDecision();
    private static readonly Objective Outputs01 = new SuperfluousOutputs { RealOutputs = 2 };

    [Test]
    public void Entropy_and_superfluous_outputs_choose_different_tasks_in_one_layer()
    {
        using var network = OneLayer();
        using var image = tensor(new float[,] { { 1, 0.5f } });
        using var logits = network.Logits(image, Uniform(3), NoNorms);
        Assert.That(logits.Numbers(), Is.EqualTo(new[] { 0.333333, 1, -0.333333 }).Within(Tolerance));
        CheckObjective(new Entropy(), logits, 0.965332, [0.079820, -0.219693, 0.139872]);
        CheckObjective(Outputs01, logits, 1.574935, [0, 0, 0.148337]);
        CheckAlphas(network, image, new Entropy(), [-0.209809, -0.439385, -0.069936]);
        CheckAlphas(network, image, Outputs01, [-0.148337, -0.074169, 0.074169]);
        CheckAlphas(network, image, new SuperfluousOutputs { RealOutputs = 0 }, [0.277494, 0.625483, 0.925831]);
        Assert.That(new OneShot().Infer(network, image, new Entropy(), NoNorms), Is.EqualTo(1));
        Assert.That(new OneShot().Infer(network, image, Outputs01, NoNorms), Is.Zero);
    }

    [Test]
    public void Each_mask_by_itself_has_the_entropy_that_brute_force_compares()
    {
        using var network = OneLayer();
        using var image = tensor(new float[,] { { 1, 0.5f } });
        double[] entropies = [.. Enumerable.Range(0, 3).Select(task =>
        {
            using var logits = network.Logits(image, [.. Enumerable.Range(0, 3).Select(other => other == task ? 1.0 : 0)], NoNorms);
            using var values = new Entropy().Values(logits);
            return (double)values.Numbers()[0];
        })];
        Assert.That(entropies, Is.EqualTo(new[] { 0.949468, 0.665573, 1.074368 }).Within(Tolerance));
        Assert.That(new BruteForce().Infer(network, image, new Entropy(), NoNorms), Is.EqualTo(1));
    }

    [Test]
    public void Alphas_act_in_both_layers_of_two()
    {
        var plan = new MlpPlan { Inputs = 2, Hidden = 2, HiddenLayers = 1, Outputs = 3, BatchNorm = false };
        using var network = NetworkOf(
            plan,
            [Weights([1, -1], [1, 1]), Weights([1, 1], [-1, 1], [1, -1])],
            ["10 11", "11 01 10"],
            ["11 01", "01 11 11"]);
        using var image = tensor(new float[,] { { 2, 1 } });
        using var logits = network.Logits(image, Uniform(2), NoNorms);
        Assert.That(logits.Numbers(), Is.EqualTo(new[] { 2.75, 1.25, 0.5 }).Within(Tolerance));
        CheckObjective(new Entropy(), logits, 0.714506, [-0.323992, 0.179637, 0.144356]);
        CheckAlphas(network, image, new Entropy(), [-1.422685, -0.954337]);
        Assert.That(new OneShot().Infer(network, image, new Entropy(), NoNorms), Is.Zero);
    }

    [Test]
    public void Binary_keeps_those_up_to_the_lower_median() =>
        Assert.That(new Binary().Kept([0, 1, 2, 3, 4], [0.3, -0.2, 0.1, -0.4, 0.0]), Is.EqualTo(new[] { 1, 3, 4 }));

    [TestCase(5, new[] { 3, 2, 1 })]
    [TestCase(7, new[] { 4, 2, 1 })]
    [TestCase(10, new[] { 5, 3, 2, 1 })]
    [TestCase(250, new[] { 125, 63, 32, 16, 8, 4, 2, 1 })]
    public void Binary_halves_until_one_is_left(int tasks, int[] sizes)
    {
        int[] active = [.. Enumerable.Range(0, tasks)];
        double[] gradient = [.. active.Select(task => Math.Sin(task))];
        var found = new List<int>();
        while (active.Length > 1)
        {
            active = new Binary().Kept(active, gradient);
            found.Add(active.Length);
        }

        Assert.That(found, Is.EqualTo(sizes));
    }

    [Test]
    public void Masks_that_are_all_alike_have_one_gradient_and_the_first_is_chosen()
    {
        var plan = new MlpPlan { Inputs = 2, HiddenLayers = 0, Outputs = 2, BatchNorm = false };
        using var network = NetworkOf(plan, [Weights([1, -1], [1, 1])], ["10 11"], ["10 11"], ["10 11"]);
        using var image = tensor(new float[,] { { 1, 0.5f } });
        Assert.That(network.AlphaGradient(image, Uniform(3), new Entropy(), NoNorms).Distinct().Count(), Is.EqualTo(1));
        Assert.That(new InferenceRule[] { new OneShot(), new Binary(), new BruteForce() }
            .Select(rule => rule.Infer(network, image, new Entropy(), NoNorms)), Is.All.Zero);
    }

    [Test]
    public void One_task_is_inferred_whatever_the_image()
    {
        var plan = new MlpPlan { Inputs = 2, HiddenLayers = 0, Outputs = 2, BatchNorm = false };
        using var network = NetworkOf(plan, [Weights([1, -1], [1, 1])], [["01 10"]]);
        using var image = tensor(new float[,] { { -3, 7 } });
        Assert.That(new InferenceRule[] { new OneShot(), new Binary(), new BruteForce() }
            .Select(rule => rule.Infer(network, image, Outputs01 with { }, NoNorms)), Is.All.Zero);
    }

    [Test]
    public void Masks_of_another_network_are_refused()
    {
        var plan = new MlpPlan { Inputs = 2, HiddenLayers = 0, Outputs = 2, BatchNorm = false };
        using var network = new Superposition(plan, [Weights([1, -1], [1, 1])]);
        Assert.That(
            () => network.Add(new TaskMasks([Mask("101 011")], [])),
            Throws.ArgumentException.With.Message.EqualTo("These masks of 2 x 3 entries belong to another network: this one has weights of 2 x 2."));
    }

    private static Superposition OneLayer() => NetworkOf(
        new MlpPlan { Inputs = 2, HiddenLayers = 0, Outputs = 3, BatchNorm = false },
        [Weights([1, -1], [1, 1], [-1, 1])],
        ["11 01 10"],
        ["01 11 11"],
        ["10 10 01"]);

    private static void CheckObjective(Objective objective, Tensor logits, double value, double[] gradient)
    {
        using var values = objective.Values(logits);
        using var slope = objective.Gradient(logits);
        Assert.That(values.Numbers()[0], Is.EqualTo(value).Within(Tolerance));
        Assert.That(slope.Numbers(), Is.EqualTo(gradient).Within(Tolerance));
    }

    private static void CheckAlphas(Superposition network, Tensor image, Objective objective, double[] gradient) =>
        Assert.That(network.AlphaGradient(image, Uniform(gradient.Length), objective, NoNorms), Is.EqualTo(gradient).Within(Tolerance));
}
