using Supermask.Networks;

namespace Supermask.Methods;

/// <summary>Methods that keep statistics of batch norm for each task, and train no gain and no offset.</summary>
internal static class NormsWithoutGain
{
    /// <summary>What is wrong with a network for such a method, in one sentence.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="network">The network.</param>
    public static IEnumerable<string> Problems(string method, NetworkPlan network) =>
        network.Layers.OfType<LayerPlan.Norm>().Any(norm => norm.Affine)
            ? [$"the batch norm of {method} has no gain and no offset, and the network's has: plan it with BatchNormAffine = false"]
            : [];
}
