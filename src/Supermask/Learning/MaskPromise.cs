using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>The promise of methods that keep a mask of each linear layer.</summary>
public static class MaskPromise
{
    /// <summary>Masks of all linear layers, <c>[outputs, inputs]</c> each.</summary>
    /// <param name="network">The network.</param>
    public static TracePromise Of(NetworkPlan network) => new(TraceNames.Mask, "the learned mask of each masked layer", [.. Shapes(network)]);

    /// <summary>Masks of all linear layers but the head, <c>[outputs, inputs]</c> each.</summary>
    /// <param name="network">The network.</param>
    public static TracePromise OfTrunk(NetworkPlan network) =>
        new(TraceNames.Mask, "the weights that the task uses in each layer but its head", [.. Shapes(network).SkipLast(1)]);

    private static IEnumerable<int[]> Shapes(NetworkPlan network) =>
        network.Layers.OfType<LayerPlan.Linear>().Select(layer => new[] { layer.Outputs, layer.Inputs });
}
