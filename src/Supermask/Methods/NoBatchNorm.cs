using Supermask.Networks;

namespace Supermask.Methods;

/// <summary>Methods that are defined on networks without batch norm.</summary>
internal static class NoBatchNorm
{
    /// <summary>What is wrong with a network for such a method, in one sentence.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="network">The network.</param>
    public static IEnumerable<string> Problems(string method, NetworkPlan network) => network.Layers.OfType<LayerPlan.Norm>().Any()
        ? [$"{method} learns networks without batch norm, and this one has it: plan it with BatchNorm = false"]
        : [];
}
