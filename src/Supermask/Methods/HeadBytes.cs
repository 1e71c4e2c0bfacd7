using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Methods;

/// <summary>What methods keep that give each task a head of its own.</summary>
internal static class HeadBytes
{
    /// <summary>The trunk once, and for each task its head and what it keeps of the trunk.</summary>
    /// <param name="network">The network.</param>
    /// <param name="ofTrunk">Bytes that a task keeps of the layers before its head.</param>
    public static KeptBytes Of(NetworkPlan network, Func<IEnumerable<LayerPlan.Linear>, long> ofTrunk)
    {
        var layers = KeptBytes.Linear(network);
        return new KeptBytes(KeptBytes.Weights(layers.SkipLast(1)), KeptBytes.Weights(layers.TakeLast(1)) + ofTrunk(layers.SkipLast(1)));
    }
}
