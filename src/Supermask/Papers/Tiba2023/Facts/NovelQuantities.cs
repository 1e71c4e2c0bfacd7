using Supermask.Common;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Methods.Novel;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>Numbers that a newly drawn novel network gives, one network a seed, on noise (3.2.2.4).</summary>
public static class NovelQuantities
{
    private const int Images = 32;
    private static readonly Quantity OutputsChanged = new(
        "share of outputs that alphas change while a task is learned",
        "The share of the outputs on 32 images of noise that differ between alpha 1 for the task learned before and all alphas at 0.");

    /// <summary>The quantities.</summary>
    public static IReadOnlyList<ITerm> All { get; } = [OutputsChanged];

    /// <summary>Measures a quantity on newly drawn networks.</summary>
    /// <param name="name">The quantity.</param>
    /// <param name="reading">What alphas do while a task is learned (A13).</param>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public static Measurement Measure(string name, string reading) => name == OutputsChanged.Name
        ? MethodQuantities.OfEveryNetwork(name, seed => ShareChanged(reading, seed)) with { Shape = Shape.Skewed, Bounds = ValueBounds.Share }
        : throw new ArgumentException(
            $"Of a new novel network there is no quantity '{name}'. There is:\n  {OutputsChanged.Name}", nameof(name));

    // The same network and images, once with all alphas at 0 and once with alpha 1 for the task learned before.
    private static double ShareChanged(string reading, int seed)
    {
        using var scope = NewDisposeScope();
        var without = Outputs(reading, seed, alpha: 0);
        var with = Outputs(reading, seed, alpha: 1);
        return with.ne(without).to(float64).mean().item<double>();
    }

    private static Tensor Outputs(string reading, int seed, double alpha)
    {
        using var _ = no_grad();
        var random = Randomness.Root(0).Derive("novel", seed);
        using var network = new MultitaskNetwork(new MlpPlan(), new Masking(), tasks: 2, random.Derive("network"));
        using var generator = random.Derive("images").Generator();
        var images = randn([Images, network.Plan.Inputs], generator: generator);
        AlphaReadings.Named(reading).Prepare(network, 1, [.. network.MaskedLayers.Select(_ => new[] { alpha, 0 })]);
        network.SelectTask(1);
        network.train();
        return network.forward(images);
    }

    private sealed record Quantity(string Name, string Meaning) : ITerm;
}
