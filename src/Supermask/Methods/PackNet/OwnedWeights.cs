using Supermask.Common;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.PackNet;

/// <summary>Shared weights of which each belongs to the task that froze it, or to none; only the task's own learn.</summary>
public sealed class OwnedWeights : IEffectiveWeights
{
    private static readonly Scalar Free = Scalars.Of(0);

    private readonly Tensor weight;
    private readonly Tensor owners;
    private readonly Scalar owner;
    private readonly Updates updates;

    /// <summary>The weights of a task.</summary>
    /// <param name="weight">The shared weights, <c>[outputs, inputs]</c>; they learn in place and belong to others.</param>
    /// <param name="owners">The owner of each, from 1, and 0 where it is free; changes in place and belongs to others.</param>
    /// <param name="task">The task, from 0.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public OwnedWeights(Tensor weight, Tensor owners, int task, Updates updates) =>
        (this.weight, this.owners, this.updates, owner) = (weight, owners, updates, Scalars.Of((double)(task + 1)));

    /// <inheritdoc/>
    public Tensor Values => weight;

    /// <summary>Gives the task all weights that are free.</summary>
    public void TakeFree()
    {
        using var free = owners.eq(Free);
        owners.masked_fill_(free, owner);
    }

    /// <inheritdoc/>
    public void Learn(Tensor gradient)
    {
        using var _ = no_grad();
        using var others = owners.ne(owner);
        gradient.masked_fill_(others, Free);
        updates.Apply(weight, gradient);
    }

    /// <summary>
    /// Gives back the smallest of the task's weights: with n of them those up to the <c>round(p n)</c>-th smallest without sign,
    /// which become 0.
    /// </summary>
    /// <param name="pruned">The share p that is given back.</param>
    public void Prune(double pruned)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var own = owners.eq(owner);
        var sizes = weight.masked_select(own).abs();
        var rank = (int)Math.Round(pruned * sizes.numel());
        if (rank == 0)
        {
            return;
        }

        var cut = sizes.topk(rank, largest: false, sorted: false).values.max();
        var given = own.logical_and(weight.abs().le(cut));
        owners.masked_fill_(given, Free);
        weight.masked_fill_(given, Free);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
