using Supermask.Networks.Fast;
using Supermask.Networks.Masks;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>
/// Frozen weights under the mask that a rule makes of their scores, which learn by the gradient <c>(dL/dW') o W</c> as far as the
/// rule passes it.
/// </summary>
public sealed class ScoredWeights : ILearnedMask
{
    private readonly Tensor weight;
    private readonly MaskRule rule;
    private readonly Updates.Updates updates;
    private readonly Tensor mask;

    /// <summary>The weights that these scores give.</summary>
    /// <param name="weight">The frozen weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="scores">The scores, of the same shape; they learn in place and are disposed with this.</param>
    /// <param name="rule">Makes the mask.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public ScoredWeights(Tensor weight, Tensor scores, MaskRule rule, Updates.Updates updates)
    {
        (this.weight, Scores, this.rule, this.updates) = (weight, scores, rule, updates);
        mask = zeros_like(Scores).detach().DetachFromDisposeScope();
        Values = zeros_like(weight).DetachFromDisposeScope();
        Refresh();
    }

    /// <inheritdoc/>
    public Tensor Values { get; }

    /// <summary>The scores as they are now, <c>[outputs, inputs]</c>.</summary>
    public Tensor Scores { get; }

    /// <inheritdoc/>
    public BitMask Mask => rule.BitsOf(Scores);

    /// <inheritdoc/>
    public void Learn(Tensor gradient)
    {
        using var byScores = gradient.mul(weight).contiguous();
        PassThrough(byScores.Floats(), Scores.Floats());
        updates.Apply(Scores, byScores);
        Refresh();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Values.Dispose();
        Scores.Dispose();
        mask.Dispose();
    }

    private void PassThrough(Span<float> gradients, ReadOnlySpan<float> scores)
    {
        for (var at = 0; at < gradients.Length; at += Lanes.Count)
        {
            Lanes.Put(rule.PassThrough(Lanes.From(gradients, at), Lanes.From(scores, at)), gradients, at);
        }
    }

    private void Refresh()
    {
        rule.Write(Scores.Floats(), mask.Floats());
        Lanes.Multiply(weight.Floats(), mask.Floats(), Values.Floats());
    }
}
