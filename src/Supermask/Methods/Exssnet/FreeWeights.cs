using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.Exssnet;

/// <summary>Shared weights under a finished mask, of which those learn that are free: <c>dL/dW = (dL/dW') o F</c>.</summary>
public sealed class FreeWeights : RemadeWeights
{
    private readonly Tensor weight;
    private readonly Tensor mask;
    private readonly Tensor free;
    private readonly Updates updates;

    /// <summary>The weights under this mask.</summary>
    /// <param name="weight">The shared weights, <c>[outputs, inputs]</c>; they learn in place and belong to others.</param>
    /// <param name="mask">The task's mask as numbers, of the same shape; disposed with this.</param>
    /// <param name="free">1 where a weight learns, else 0; disposed with this.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public FreeWeights(Tensor weight, Tensor mask, Tensor free, Updates updates) =>
        (this.weight, this.mask, this.free, this.updates) = (weight, mask, free, updates);

    /// <summary>The part of a mask that no earlier one uses, <c>M and not (M_0 or ... )</c>.</summary>
    /// <param name="mask">The mask as numbers.</param>
    /// <param name="used">1 where an earlier mask uses a weight.</param>
    public static Tensor FreePart(Tensor mask, Tensor used)
    {
        using var taken = mask.mul(used);
        return mask.add(taken, Common.Scalars.MinusOne);
    }

    /// <inheritdoc/>
    protected override void Update(Tensor gradient) => updates.Apply(weight, gradient.mul_(free));

    /// <inheritdoc/>
    protected override Tensor Make() => weight.mul(mask);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            mask.Dispose();
            free.Dispose();
        }
    }
}
