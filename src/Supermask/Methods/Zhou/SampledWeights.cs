using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.Zhou;

/// <summary>
/// Frozen weights under a mask that is drawn anew after every step, entry by entry with the probability <c>p = sigmoid(m)</c>. A
/// gradient passes to the logits by <c>p (1 - p)</c>.
/// </summary>
public sealed class SampledWeights : RemadeWeights, ILearnedMask
{
    private readonly Tensor weight;
    private readonly bool isRescaled;
    private readonly Generator generator;
    private readonly Updates updates;
    private Tensor mask;

    /// <summary>The weights under a first mask.</summary>
    /// <param name="weight">The frozen weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="logits">The logits, of the same shape; they learn in place and are disposed with this.</param>
    /// <param name="isRescaled">Whether weights are multiplied by the number of all over that of used ones.</param>
    /// <param name="random">The stream of the masks.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public SampledWeights(Tensor weight, Tensor logits, bool isRescaled, Randomness random, Updates updates)
    {
        (this.weight, this.isRescaled, this.updates, Logits) = (weight, isRescaled, updates, logits);
        generator = random.Generator();
        mask = Drawn(logits, generator);
    }

    /// <summary>The logits as they are now.</summary>
    public Tensor Logits { get; }

    /// <inheritdoc/>
    /// <remarks>The entries that are at least as likely as not.</remarks>
    public BitMask Mask => BitMask.FromScores(Logits);

    /// <summary>A mask drawn by these logits, of their shape, float32.</summary>
    public static Tensor Drawn(Tensor logits, Generator generator)
    {
        using var _ = no_grad();
        using var chances = logits.sigmoid();
        return bernoulli(chances, generator).DetachFromDisposeScope();
    }

    /// <summary>What a layer's weights are multiplied by so that their sum does not depend on how many are used.</summary>
    public static double Rescaling(Tensor mask)
    {
        using var used = mask.sum();
        return mask.numel() / Math.Max(1.0, used.item<float>());
    }

    /// <inheritdoc/>
    protected override void Update(Tensor gradient)
    {
        var byMask = gradient.mul_(weight);
        if (isRescaled)
        {
            // The factor n / k falls with every entry that is used: its derivative by each is -factor / k.
            var factor = Rescaling(mask);
            var through = byMask.mul(mask).sum().item<float>() * factor * factor / mask.numel();
            byMask = byMask.Times(factor).Minus(through);
        }

        var chances = Logits.sigmoid();
        updates.Apply(Logits, byMask.mul_(chances).mul_(chances.neg().Plus(1)));
        mask.Dispose();
        mask = Drawn(Logits, generator);
    }

    /// <inheritdoc/>
    protected override Tensor Make() => weight.mul(mask).Times(isRescaled ? Rescaling(mask) : 1);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            mask.Dispose();
            Logits.Dispose();
            generator.Dispose();
        }
    }
}
