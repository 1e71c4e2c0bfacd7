using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Den;

/// <summary>The weights of hidden layers that steps may change; all others are put back where they were.</summary>
/// <remarks>It acts on weights and not on gradients, as an optimiser also moves what has a gradient of 0.</remarks>
public sealed class Subnetwork : IDisposable
{
    // Whether each entry may change, of the parameter's shape, and where it was.
    private readonly IReadOnlyList<(Parameter Value, Tensor IsFree, Tensor Start)> parts;

    private Subnetwork(IEnumerable<(Parameter Value, Tensor IsFree)> parts)
    {
        using var _ = no_grad();
        this.parts = [.. parts.Select(each => (each.Value, each.IsFree.DetachFromDisposeScope(), each.Value.clone().DetachFromDisposeScope()))];
    }

    /// <summary>
    /// What a head needs: units of the last layer to which it has a weight, and, down from there, those to which these have one.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="head">The head.</param>
    /// <param name="negligible">Below what a weight counts as zero.</param>
    public static Subnetwork NeededBy(GrownNetwork network, GrownLayer head, double negligible)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var bound = tensor((float)negligible);
        var needed = new Tensor[network.Layers.Count + 1];
        needed[^1] = head.Weight.abs().gt(bound).any(0);
        for (var layer = network.Layers.Count - 1; layer > 0; layer--)
        {
            var used = network.Layers[layer].Weight.abs().gt(bound).logical_and(needed[layer + 1].unsqueeze(1));
            needed[layer] = used.any(0);
        }

        needed[0] = ones(network.Layers[0].Inputs, ScalarType.Bool);
        return new Subnetwork(network.Layers.SelectMany((layer, at) => new[]
        {
            (layer.Weight, needed[at + 1].unsqueeze(1).logical_and(needed[at].unsqueeze(0))),
            (layer.Bias, needed[at + 1].clone()),
        }));
    }

    /// <summary>What no earlier task sees: the weights to and from units behind theirs.</summary>
    /// <param name="network">The network.</param>
    /// <param name="old">Units of each hidden layer that earlier tasks see.</param>
    public static Subnetwork Behind(GrownNetwork network, IReadOnlyList<int> old)
    {
        using var scope = NewDisposeScope();
        return new Subnetwork(network.Layers.SelectMany((layer, at) =>
        {
            var units = IsBehind(layer.Units, old[at]);
            var inputs = IsBehind(layer.Inputs, at == 0 ? layer.Inputs : old[at - 1]);
            return new[] { (layer.Weight, units.unsqueeze(1).logical_or(inputs.unsqueeze(0))), (layer.Bias, units) };
        }));
    }

    /// <summary>How many weights and biases may change.</summary>
    public long Count => parts.Sum(part => part.IsFree.count_nonzero().item<long>());

    /// <summary>The squared distance of all weights and biases from where they were, a scalar.</summary>
    public Tensor Drift()
    {
        using var scope = NewDisposeScope();
        return parts.Select(part => part.Value.Minus(part.Start).Squared().sum()).Aggregate((sum, next) => sum.Plus(next)).MoveToOuterDisposeScope();
    }

    /// <summary>Puts all that may not change back where it was.</summary>
    public void PutBack()
    {
        using var _ = no_grad();
        foreach (var (value, isFree, start) in parts)
        {
            using var kept = where(isFree, value, start);
            value.copy_(kept);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, isFree, start) in parts)
        {
            isFree.Dispose();
            start.Dispose();
        }
    }

    private static Tensor IsBehind(int count, int old) => tensor(Enumerable.Range(0, count).Select(at => at >= old).ToArray());
}
