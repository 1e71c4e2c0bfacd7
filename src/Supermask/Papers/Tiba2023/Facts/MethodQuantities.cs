using Supermask.Common;
using Supermask.Measuring;
using Supermask.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>Numbers that the random start of a network gives, one network a seed (3.2.1.3).</summary>
public static class MethodQuantities
{
    /// <summary>Networks drawn for each quantity, whatever the profile: drawing one takes no time.</summary>
    public const int Networks = 20;

    private static readonly Quantity[] Quantities =
    [
        new(
            "density of the masks before training",
            "The share of ones of the second layer's mask of a task that was not learned yet.",
            network => network.MasksOf(0)[1].Density),
        new(
            "variance of the scores times three times the fan-in",
            "The variance of the second layer's scores of a task times three times the number of its inputs, which is 1 for the range that they are drawn from.",
            network => network.MaskedLayers[1].Scores[0].var().item<float>() * 3 * network.MaskedLayers[1].Weight.shape[1]),
        new(
            "share of positive weights",
            "The share of the second layer's frozen weights that are above 0.",
            network => network.MaskedLayers[1].Weight.gt(torch.tensor(0f)).to(float64).mean().item<double>()),
    ];

    /// <summary>The quantities.</summary>
    public static IReadOnlyList<ITerm> All => Quantities;

    /// <summary>Whether there is a quantity of that name.</summary>
    public static bool Has(string name) => Quantities.Any(quantity => quantity.Name == name);

    /// <summary>Measures a quantity on newly drawn networks.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public static Measurement Measure(string name)
    {
        var quantity = Quantities.FirstOrDefault(each => each.Name == name)
            ?? throw new ArgumentException(
                $"Of a new classic network there is no quantity '{name}'. There are:\n  {string.Join("\n  ", Quantities.Select(each => each.Name))}",
                nameof(name));
        return OfEveryNetwork(name, seed => OnNewNetwork(quantity.Of, seed));
    }

    /// <summary>One value a network, side by side.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="ofSeed">Its value for the network of a seed.</param>
    internal static Measurement OfEveryNetwork(string name, Func<int, double> ofSeed)
    {
        var values = new double[Networks];
        Parallel.For(0, Networks, seed => values[seed] = ofSeed(seed));
        return new Measurement(name, "", values);
    }

    private static double OnNewNetwork(Func<MultitaskNetwork, double> quantity, int seed)
    {
        using var scope = NewDisposeScope();
        using var network = new MultitaskNetwork(new MlpPlan(), new Masking(), tasks: 1, Randomness.Root(0).Derive("start", seed));
        return quantity(network);
    }

    private sealed record Quantity(string Name, string Meaning, Func<MultitaskNetwork, double> Of) : ITerm;
}
