using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>Weights that learn themselves, such as those of a head that belongs to one task.</summary>
/// <param name="weight">The weights, <c>[outputs, inputs]</c>; they learn in place and belong to others.</param>
/// <param name="updates">The optimiser of all layers.</param>
public sealed class TrainedWeights(Tensor weight, Updates.Updates updates) : IEffectiveWeights
{
    /// <inheritdoc/>
    public Tensor Values => weight;

    /// <inheritdoc/>
    public void Learn(Tensor gradient) => updates.Apply(weight, gradient);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
