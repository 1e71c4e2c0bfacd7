using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;

namespace Supermask.Learning;

/// <summary>A task while it is learned.</summary>
/// <param name="Plan">The layers.</param>
/// <param name="Layers">The weights of each linear layer, as they learn.</param>
/// <param name="Norms">The statistics of each batch norm, as they move.</param>
/// <param name="Updates">The optimiser, where the layers share one.</param>
/// <typeparam name="T">What the weights are made of.</typeparam>
public sealed record StartedTask<T>(NetworkPlan Plan, IReadOnlyList<T> Layers, IReadOnlyList<NormState> Norms, Updates? Updates = null) : IDisposable
    where T : IEffectiveWeights
{
    /// <summary>Takes the steps.</summary>
    public EffectiveStep Step { get; } = new(Plan, new BatchNormPass(Norms), [.. Layers.Cast<IEffectiveWeights>()], Updates);

    /// <inheritdoc/>
    /// <remarks>The statistics go on to whoever keeps them.</remarks>
    public void Dispose()
    {
        Step.Dispose();
        Updates?.Dispose();
    }
}
