using Supermask.Common;
using Supermask.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.ZhouCriterion;

/// <summary>Takes weights out of a mask.</summary>
public static class Pruning
{
    private static readonly Scalar Zero = Scalars.Of(0);

    /// <summary>The mask without those of its entries that have the smallest scores.</summary>
    /// <param name="mask">The mask, <c>[outputs, inputs]</c>.</param>
    /// <param name="scores">The scores, of the same shape.</param>
    /// <param name="share">The share of its entries that goes; of n of them <c>round(share n)</c>.</param>
    /// <param name="ties">The stream that decides between equal scores, which are many where weights of turned sign have 0.</param>
    public static BitMask Without(BitMask mask, Tensor scores, double share, Randomness ties)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var generator = ties.Generator();
        var entries = mask.ToTensor().flatten();
        var order = randperm(entries.numel(), int64, generator: generator);
        var places = order.index_select(0, entries.index_select(0, order).nonzero().flatten());
        var (_, ascending) = sort(scores.flatten().index_select(0, places), stable: true);
        var gone = (long)Math.Round(share * mask.Ones);
        entries.index_fill_(0, places.index_select(0, ascending.narrow(0, 0, gone)), Zero);
        return BitMask.Of(entries.to(@bool).reshape(mask.Rows, mask.Columns));
    }
}
