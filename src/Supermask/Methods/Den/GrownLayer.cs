using Supermask.Common;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Den;

/// <summary>A linear layer whose units and inputs are added and dropped. Its tensors are new ones then.</summary>
public sealed class GrownLayer : IDisposable
{
    private readonly string name;

    /// <summary>Draws a layer.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">Its fan-in.</param>
    /// <param name="units">Its units.</param>
    /// <param name="random">Its stream.</param>
    public GrownLayer(string name, int inputs, int units, Randomness random)
    {
        this.name = name;
        using var drawn = DrawnLinear.Of(inputs, units, random);
        (Weight, Bias) = (Copy(drawn.weight), Copy(drawn.bias!));
    }

    /// <summary>A layer of tensors, which are copied.</summary>
    public GrownLayer(string name, Tensor weight, Tensor bias) => (this.name, Weight, Bias) = (name, Copy(weight), Copy(bias));

    /// <summary>Its weights, <c>[units, inputs]</c>.</summary>
    public Parameter Weight { get; private set; }

    /// <summary>Its biases, <c>[units]</c>.</summary>
    public Parameter Bias { get; private set; }

    /// <summary>Number of its units.</summary>
    public int Units => (int)Weight.shape[0];

    /// <summary>Number of its inputs.</summary>
    public int Inputs => (int)Weight.shape[1];

    /// <summary>Its parameters by name.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Parameters => [($"{name}.weight", Weight), ($"{name}.bias", Bias)];

    /// <summary>What it puts out, <c>[batch, units]</c>, with its first units and inputs alone.</summary>
    /// <param name="values">What it sees, <c>[batch, inputs]</c>.</param>
    /// <param name="units">How many units.</param>
    public Tensor Forward(Tensor values, int units) =>
        nn.functional.linear(values, Weight.narrow(0, 0, units).narrow(1, 0, values.shape[1]), Bias.narrow(0, 0, units));

    /// <summary>Makes the layer of units and inputs of it, and of new ones.</summary>
    /// <param name="units">The unit that each of the new layer copies; null for one that is drawn.</param>
    /// <param name="inputs">The input that each copies.</param>
    /// <param name="random">The stream of what is drawn.</param>
    public void Rebuild(IReadOnlyList<int?> units, IReadOnlyList<int?> inputs, Randomness random)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var drawn = DrawnLinear.Of(inputs.Count, units.Count, random);
        var (rows, columns) = (Places(units), Places(inputs));
        var (oldRows, oldColumns) = (Old(units), Old(inputs));
        var weight = where(
            oldRows.unsqueeze(1).logical_and(oldColumns.unsqueeze(0)), Weight.index_select(0, rows).index_select(1, columns), drawn.weight);
        var bias = where(oldRows, Bias.index_select(0, rows), drawn.bias!);
        var (newWeight, newBias) = (Copy(weight), Copy(bias));
        Weight.Dispose();
        Bias.Dispose();
        (Weight, Bias) = (newWeight, newBias);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Weight.Dispose();
        Bias.Dispose();
    }

    private static Tensor Places(IReadOnlyList<int?> sources) => tensor(sources.Select(source => (long)(source ?? 0)).ToArray());

    private static Tensor Old(IReadOnlyList<int?> sources) => tensor(sources.Select(source => source is not null).ToArray());

    private static Parameter Copy(Tensor value)
    {
        using var plain = value.detach();
        var copy = nn.Parameter(plain.clone());
        copy.DetachFromDisposeScope();
        return copy;
    }
}
