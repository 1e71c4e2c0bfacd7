using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.ZhouCriterion;

/// <summary>A copy of weights that learns where a mask has them and is 0 elsewhere; their training only serves to score them.</summary>
public sealed class PrunedWeights : ILearnedMask
{
    private readonly Tensor ones;
    private readonly Updates updates;

    /// <summary>A copy of the weights under a mask.</summary>
    /// <param name="weight">The weights as they start, <c>[outputs, inputs]</c>; they stay as they are and belong to others.</param>
    /// <param name="mask">The mask, of the same shape.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public PrunedWeights(Tensor weight, BitMask mask, Updates updates)
    {
        (Mask, this.updates) = (mask, updates);
        using var _ = no_grad();
        ones = mask.ToTensor().DetachFromDisposeScope();
        Values = weight.mul(ones).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    public Tensor Values { get; }

    /// <inheritdoc/>
    /// <remarks>The mask that it was made with.</remarks>
    public BitMask Mask { get; }

    /// <inheritdoc/>
    public void Learn(Tensor gradient) => updates.Apply(Values, gradient.mul_(ones));

    /// <inheritdoc/>
    public void Dispose()
    {
        Values.Dispose();
        ones.Dispose();
    }
}
