using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.Psp;

/// <summary>Shared weights seen through a context: <c>W C</c>, whose weights learn by <c>(dL/dW') C^T</c>.</summary>
public sealed class ContextWeights : RemadeWeights
{
    private readonly Tensor weight;
    private readonly Tensor context;
    private readonly Updates updates;

    /// <summary>The weights that this context gives.</summary>
    /// <param name="weight">The shared weights, <c>[outputs, inputs]</c>; they learn in place and belong to others.</param>
    /// <param name="context">The context, <c>[inputs, inputs]</c>, or its diagonal, <c>[inputs]</c>; disposed with this.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public ContextWeights(Tensor weight, Tensor context, Updates updates) =>
        (this.weight, this.context, this.updates) = (weight, context, updates);

    /// <summary>Weights seen through a context, <c>[outputs, inputs]</c>.</summary>
    public static Tensor Seen(Tensor weight, Tensor context)
    {
        using var _ = no_grad();
        return (context.ndim == 1 ? weight.mul(context) : weight.mm(context)).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    protected override void Update(Tensor gradient) =>
        updates.Apply(weight, context.ndim == 1 ? gradient.mul_(context) : gradient.mm(context.t()));

    /// <inheritdoc/>
    protected override Tensor Make() => Seen(weight, context);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            context.Dispose();
        }
    }
}
