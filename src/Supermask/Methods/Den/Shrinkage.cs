using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.Den;

/// <summary>Penalties that make weights exactly 0, as the step that follows an update (proximal operators).</summary>
public static class Shrinkage
{
    private static readonly Scalar None = Scalars.Of(0.0);

    /// <summary>Moves each weight towards 0 by an amount, and not past it.</summary>
    public static void OfEach(Tensor weights, double amount)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        weights.copy_(weights.abs().Minus(amount).clamp_min(None).mul(weights.sign()));
    }

    /// <summary>Shortens the weights of each of the last units by an amount, and not past 0.</summary>
    /// <param name="weights">Incoming weights, <c>[units, inputs]</c>.</param>
    /// <param name="first">The first unit.</param>
    /// <param name="amount">The amount.</param>
    public static void OfUnits(Tensor weights, int first, double amount)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var units = weights.narrow(0, first, weights.shape[0] - first);
        var lengths = units.Squared().sum([1], keepdim: true).sqrt();

        // Units of length 0 stay so: 0 over 0 is no number, and no length is below 0.
        units.mul_(lengths.Minus(amount).clamp_min(None).div(lengths).nan_to_num());
    }
}
