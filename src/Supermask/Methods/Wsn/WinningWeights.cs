using Supermask.Common;
using Supermask.Networks.Effective;
using Supermask.Networks.Fast;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.Wsn;

/// <summary>
/// Weights under the mask of their scores, both learning: weights that the mask uses and no earlier task has used by
/// <c>(dL/dW') o m o (1 - M)</c>, scores by <c>(dL/dW') o W</c> as far as the rule passes it (Kang et al. 2022, Algorithm 1).
/// </summary>
public sealed class WinningWeights : IEffectiveWeights
{
    private readonly Tensor weight;
    private readonly Tensor scores;
    private readonly MaskRule rule;
    private readonly Updates updates;

    // Made once: a step of a small batch takes less time than making them.
    private readonly Tensor free;
    private readonly Tensor mask;
    private readonly Tensor byWeights;
    private readonly Tensor byScores;

    /// <summary>The weights that these scores give.</summary>
    /// <param name="weight">The shared weights, <c>[outputs, inputs]</c>; they learn in place and belong to others.</param>
    /// <param name="scores">The shared scores; likewise.</param>
    /// <param name="used">1 where an earlier task has used a weight, else 0.</param>
    /// <param name="rule">Makes the mask.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public WinningWeights(Tensor weight, Tensor scores, Tensor used, MaskRule rule, Updates updates)
    {
        (this.weight, this.scores, this.rule, this.updates) = (weight, scores, rule, updates);
        using var minus = used.Times(-1);
        free = minus.Plus(1).DetachFromDisposeScope();
        (mask, byWeights, byScores, Values) = (Like(weight), Like(weight), Like(weight), Like(weight));
        Refresh();
    }

    /// <inheritdoc/>
    public Tensor Values { get; }

    /// <inheritdoc/>
    public void Learn(Tensor gradient)
    {
        using var inOrder = gradient.contiguous();
        Split(inOrder.Floats());
        updates.Apply(weight, byWeights);
        updates.Apply(scores, byScores);
        Refresh();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in new[] { free, mask, byWeights, byScores, Values })
        {
            tensor.Dispose();
        }
    }

    private static Tensor Like(Tensor weight) => zeros_like(weight).DetachFromDisposeScope();

    // What of a gradient the weights learn by, and what the scores.
    private void Split(ReadOnlySpan<float> gradients)
    {
        var weights = weight.Floats();
        var own = scores.Floats();
        var masked = mask.Floats();
        var open = free.Floats();
        var forWeights = byWeights.Floats();
        var forScores = byScores.Floats();
        for (var at = 0; at < gradients.Length; at += Lanes.Count)
        {
            var gradient = Lanes.From(gradients, at);
            Lanes.Put(gradient * Lanes.From(masked, at) * Lanes.From(open, at), forWeights, at);
            Lanes.Put(rule.PassThrough(gradient * Lanes.From(weights, at), Lanes.From(own, at)), forScores, at);
        }
    }

    private void Refresh()
    {
        rule.Write(scores.Floats(), mask.Floats());
        Lanes.Multiply(weight.Floats(), mask.Floats(), Values.Floats());
    }
}
