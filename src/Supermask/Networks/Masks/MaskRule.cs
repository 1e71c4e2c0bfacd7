using System.Numerics;
using Supermask.Networks.Fast;
using static TorchSharp.torch;

namespace Supermask.Networks.Masks;

/// <summary>Which weights a layer uses, as a function of their scores, and what of a gradient its scores get to see.</summary>
public abstract record MaskRule
{
    /// <summary>Its name in options, features and tables.</summary>
    public abstract string Name { get; }

    /// <summary>The mask of scores, of the same shape, float32: 1 where a weight is used, else 0.</summary>
    /// <param name="scores">The scores of one layer, <c>[outputs, inputs]</c>.</param>
    public Tensor MaskOf(Tensor scores)
    {
        using var detached = scores.detach();
        using var plain = detached.contiguous();
        var mask = zeros_like(plain);
        Write(plain.Floats(), mask.Floats());
        // Scores that were drawn for this call alone would be freed under it.
        GC.KeepAlive(scores);
        return mask;
    }

    /// <summary>The mask of scores as bits.</summary>
    /// <param name="scores">The scores of one layer, <c>[outputs, inputs]</c>.</param>
    public BitMask BitsOf(Tensor scores)
    {
        using var _ = no_grad();
        using var mask = MaskOf(scores);
        using var ones = mask.to(@bool);
        return BitMask.Of(ones);
    }

    /// <summary>Writes the mask of scores in their order.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="mask">What it was for scores before, or zeros: it takes less time where few have changed sides.</param>
    public abstract void Write(ReadOnlySpan<float> scores, Span<float> mask);

    /// <summary>The gradient by scores that the gradient by the mask gives: straight through unless a rule says otherwise.</summary>
    internal virtual Vector<float> PassThrough(Vector<float> gradients, Vector<float> scores) => gradients;

    /// <summary>Everything that is wrong with its options, one sentence each.</summary>
    public virtual IEnumerable<string> Problems() => [];
}
