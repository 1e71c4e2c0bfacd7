using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>What has to be kept to predict the tasks of a run, in bytes.</summary>
/// <param name="Shared">Once for all tasks.</param>
/// <param name="PerTask">For each task.</param>
/// <remarks>What random numbers gave, such as frozen weights, takes the seed.</remarks>
public readonly record struct KeptBytes(long Shared, long PerTask)
{
    /// <summary>A seed of random numbers.</summary>
    public const int Seed = sizeof(long);

    private const int BitsOfAByte = 8;

    /// <summary>For so many tasks.</summary>
    public long Of(int tasks) => Shared + (tasks * PerTask);

    /// <summary>The weights of layers as single-precision numbers.</summary>
    public static long Weights(IEnumerable<LayerPlan.Linear> layers) => sizeof(float) * Entries(layers);

    /// <summary>The masks of layers, one bit a weight.</summary>
    public static long Masks(IEnumerable<LayerPlan.Linear> layers) => layers.Sum(layer => (((long)layer.Inputs * layer.Outputs) + BitsOfAByte - 1) / BitsOfAByte);

    /// <summary>Mean and variance of each batch norm, and two numbers more where it scales and shifts.</summary>
    public static long Norms(NetworkPlan network) =>
        network.Layers.OfType<LayerPlan.Norm>().Sum(norm => (long)sizeof(float) * norm.Features * (norm.Affine ? 4 : 2));

    /// <summary>Masks over frozen weights, with batch norms of each task.</summary>
    public static KeptBytes MasksOverFrozen(NetworkPlan network) => new(Seed, Masks(Linear(network)) + Norms(network));

    /// <summary>The linear layers of a network.</summary>
    public static IReadOnlyList<LayerPlan.Linear> Linear(NetworkPlan network) => [.. network.Layers.OfType<LayerPlan.Linear>()];

    private static long Entries(IEnumerable<LayerPlan.Linear> layers) => layers.Sum(layer => (long)layer.Inputs * layer.Outputs);
}
