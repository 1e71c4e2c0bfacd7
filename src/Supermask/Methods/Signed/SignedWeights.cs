using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.Signed;

/// <summary>
/// Frozen weights under a signed mask (Koster et al. 2022): with the dead zone z a weight is used where <c>abs(score) > z</c>, with
/// its sign turned where the score is negative. A gradient passes to all scores, straight through: <c>dL/dS = (dL/dW') o W</c>.
/// </summary>
public sealed class SignedWeights : RemadeWeights, ILearnedMask
{
    private readonly Tensor weight;
    private readonly Tensor scores;
    private readonly double zone;
    private readonly Updates updates;

    /// <summary>The weights that these scores give.</summary>
    /// <param name="weight">The frozen weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="scores">The scores, of the same shape; they learn in place and are disposed with this.</param>
    /// <param name="zone">The dead zone: a score so far from 0 or nearer uses no weight.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public SignedWeights(Tensor weight, Tensor scores, double zone, Updates updates) =>
        (this.weight, this.scores, this.zone, this.updates) = (weight, scores, zone, updates);

    /// <inheritdoc/>
    /// <remarks>The weights that are used, whatever their sign.</remarks>
    public BitMask Mask
    {
        get
        {
            using var sizes = scores.abs();
            using var used = sizes.gt(Scalars.Of(zone));
            return BitMask.Of(used);
        }
    }

    /// <summary>The weights that are used with their sign turned, as it is now.</summary>
    public BitMask Inverted => InvertedBy(scores, zone);

    /// <summary>The weights that scores use with their sign turned, <c>[outputs, inputs]</c>.</summary>
    public static BitMask InvertedBy(Tensor scores, double zone)
    {
        using var turned = scores.lt(Scalars.Of(-zone));
        return BitMask.Of(turned);
    }

    /// <inheritdoc/>
    protected override void Update(Tensor gradient) => updates.Apply(scores, gradient.mul_(weight));

    /// <inheritdoc/>
    protected override Tensor Make()
    {
        var turned = scores.lt(Scalars.Of(-zone)).to(float32);
        return scores.gt(Scalars.Of(zone)).to(float32).Minus(turned).mul_(weight);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            scores.Dispose();
        }
    }
}
