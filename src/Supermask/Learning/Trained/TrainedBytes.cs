using Supermask.Networks;

namespace Supermask.Learning.Trained;

/// <summary>What methods keep that train the weights of a network, in bytes. Biases count, as these networks have them.</summary>
public static class TrainedBytes
{
    /// <summary>A network with its heads, as single-precision numbers.</summary>
    /// <param name="network">The network.</param>
    /// <param name="heads">The use of its heads.</param>
    public static KeptBytes Of(NetworkPlan network, HeadUse heads) => heads == HeadUse.OfEachTask
        ? new(Trunk(network), Head(network))
        : new(Trunk(network) + Head(network), 0);

    /// <summary>The layers before the head.</summary>
    public static long Trunk(NetworkPlan network) => Floats(KeptBytes.Linear(network).SkipLast(1)) + KeptBytes.Norms(network);

    /// <summary>One head.</summary>
    public static long Head(NetworkPlan network) => Floats(KeptBytes.Linear(network).TakeLast(1));

    /// <summary>A whole network with one head.</summary>
    public static long Network(NetworkPlan network) => Trunk(network) + Head(network);

    private static long Floats(IEnumerable<LayerPlan.Linear> layers) =>
        sizeof(float) * layers.Sum(layer => (long)layer.Outputs * (layer.Inputs + 1));
}
