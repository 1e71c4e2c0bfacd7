using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Methods.Den;

/// <summary>
/// Units that a task has moved too far: they get back what they were, and the task has copies of what they became.
/// </summary>
public sealed class SplitUnits : IDisposable
{
    private readonly GrownNetwork network;
    private readonly DenMethod method;

    // Weights and biases of the hidden layers before the task moved them.
    private readonly IReadOnlyList<(Tensor Weight, Tensor Bias)> before;

    /// <summary>Remembers the weights as they are.</summary>
    public SplitUnits(GrownNetwork network, DenMethod method)
    {
        using var _ = no_grad();
        (this.network, this.method) = (network, method);
        before = [.. network.Layers.Select(layer => (
            layer.Weight.clone().DetachFromDisposeScope(), layer.Bias.clone().DetachFromDisposeScope()))];
    }

    /// <summary>The units of each layer whose incoming weights have moved too far, those that moved furthest first.</summary>
    /// <param name="old">Units of each layer that earlier tasks see.</param>
    public IReadOnlyList<int[]> MovedTooFar(IReadOnlyList<int> old)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return [.. network.Layers.Select((layer, at) =>
        {
            var then = before[at].Weight.narrow(0, 0, old[at]);
            var now = layer.Weight.narrow(0, 0, old[at]).narrow(1, 0, then.shape[1]);
            var distances = now.Minus(then).Squared().sum(1).sqrt().data<float>().ToArray();
            return Enumerable.Range(0, old[at]).Where(unit => distances[unit] > method.SplitAbove)
                .OrderByDescending(unit => distances[unit]).Take(method.MostSplit).ToArray();
        })];
    }

    /// <summary>Gives units back what they were; of the last layer, the head of the task sees the copies in their place.</summary>
    /// <param name="moved">The units of each layer.</param>
    /// <param name="head">The head.</param>
    public void GiveBack(IReadOnlyList<int[]> moved, GrownLayer head)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (at, units) in moved.Index())
        {
            foreach (var unit in units)
            {
                network.Layers[at].Weight[unit].narrow(0, 0, before[at].Weight.shape[1]).copy_(before[at].Weight[unit]);
                network.Layers[at].Bias[unit].copy_(before[at].Bias[unit]);
            }
        }

        foreach (var unit in moved[^1])
        {
            head.Weight.narrow(1, unit, 1).zero_();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (weight, bias) in before)
        {
            weight.Dispose();
            bias.Dispose();
        }
    }
}
