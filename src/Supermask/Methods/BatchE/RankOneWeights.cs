using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.BatchE;

/// <summary>Weights times a matrix of rank one: <c>W o (s t^T)</c>, which is <c>y = s o (W (t o x))</c>.</summary>
public sealed class RankOneWeights : RemadeWeights
{
    private readonly Tensor weight;
    private readonly bool trainsWeight;
    private readonly Updates updates;

    /// <summary>The weights that these vectors give.</summary>
    /// <param name="weight">The shared weights, <c>[outputs, inputs]</c>; they belong to others.</param>
    /// <param name="outputs">The vector s, <c>[outputs]</c>; learns in place and belongs to others.</param>
    /// <param name="inputs">The vector t, <c>[inputs]</c>; likewise.</param>
    /// <param name="trainsWeight">Whether the shared weights learn too.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public RankOneWeights(Tensor weight, Tensor outputs, Tensor inputs, bool trainsWeight, Updates updates) =>
        (this.weight, this.trainsWeight, this.updates, Outputs, Inputs) = (weight, trainsWeight, updates, outputs, inputs);

    /// <summary>The vector s, <c>[outputs]</c>.</summary>
    public Tensor Outputs { get; }

    /// <summary>The vector t, <c>[inputs]</c>.</summary>
    public Tensor Inputs { get; }

    /// <summary>Weights times the matrix of two vectors, <c>[outputs, inputs]</c>.</summary>
    public static Tensor Product(Tensor weight, Tensor outputs, Tensor inputs)
    {
        using var _ = no_grad();
        using var column = outputs.unsqueeze(1);
        using var rows = weight.mul(column);
        return rows.mul(inputs).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    protected override void Update(Tensor gradient)
    {
        var byVectors = gradient.mul(weight);
        var byOutputs = byVectors.mv(Inputs);
        var byInputs = byVectors.t().mv(Outputs);
        if (trainsWeight)
        {
            updates.Apply(weight, gradient.mul_(Outputs.unsqueeze(1)).mul_(Inputs));
        }

        updates.Apply(Outputs, byOutputs);
        updates.Apply(Inputs, byInputs);
    }

    /// <inheritdoc/>
    protected override Tensor Make() => Product(weight, Outputs, Inputs);
}
