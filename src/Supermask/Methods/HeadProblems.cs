using Supermask.Networks;

namespace Supermask.Methods;

/// <summary>Methods that give each task a head of its own: the last linear layer.</summary>
internal static class HeadProblems
{
    /// <summary>What is wrong with a network for such a method, in one sentence.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="network">The network.</param>
    public static IEnumerable<string> Of(string method, NetworkPlan network) => network.Layers.OfType<LayerPlan.Linear>().Count() < 2
        ? [$"{method} gives each task a head of its own, and a network of one layer has nothing before it that tasks could share"]
        : [];
}
