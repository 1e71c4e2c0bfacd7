using System.Text.Json.Serialization;

namespace Supermask.Networks;

/// <summary>
/// A network as a plan of layers. Whether its linear layers are masked or plain is the choice of the method that builds it.
/// </summary>
/// <remarks>To add a network, derive a record of its sizes from this one and add a line to <see cref="NetworkPlans"/>.</remarks>
public abstract record NetworkPlan
{
    /// <summary>Its name in options and tables, such as <c>mlp</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Values of one image.</summary>
    public abstract int Inputs { get; init; }

    /// <summary>Width of the output, for every task.</summary>
    public abstract int Outputs { get; init; }

    /// <summary>The layers in the order of the forward pass.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<LayerPlan> Layers { get; }

    /// <summary>Everything that is wrong with its sizes, one sentence each.</summary>
    public virtual IEnumerable<string> Problems()
    {
        foreach (var (name, value) in Sizes())
        {
            if (value < 1)
            {
                yield return $"the network has {value} {name}; it needs at least 1";
            }
        }
    }

    /// <summary>The sizes that have to be at least 1, by name.</summary>
    protected virtual IEnumerable<(string Name, int Value)> Sizes() => [("inputs", Inputs), ("outputs", Outputs)];
}

/// <summary>One layer of a plan.</summary>
public abstract record LayerPlan
{
    /// <summary>A linear layer, masked or plain.</summary>
    /// <param name="Inputs">Its fan-in.</param>
    /// <param name="Outputs">Its units.</param>
    public sealed record Linear(int Inputs, int Outputs) : LayerPlan;

    /// <summary>Batch norm over the features of a layer.</summary>
    /// <param name="Features">Number of features.</param>
    /// <param name="Affine">Whether it scales and shifts by trained values.</param>
    public sealed record Norm(int Features, bool Affine) : LayerPlan;

    /// <summary>ReLU.</summary>
    public sealed record Relu : LayerPlan;

    /// <summary>Swish, <c>x sigmoid(x)</c> (Ramachandran et al. 2017).</summary>
    public sealed record Swish : LayerPlan;
}
