using Supermask.Common;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Progressive;

/// <summary>The network of one task with its laterals from earlier columns.</summary>
public sealed class Column : IDisposable
{
    private readonly Linear[] layers;

    // From the second layer on; none in the first column.
    private readonly Laterals[] laterals;

    /// <summary>Draws a column.</summary>
    /// <param name="widths"><c>[inputs, units, …, outputs]</c>.</param>
    /// <param name="kind">How it sees earlier columns.</param>
    /// <param name="earlier">Number of earlier columns.</param>
    /// <param name="random">The stream of the seed.</param>
    public Column(IReadOnlyList<int> widths, LateralKind kind, int earlier, Randomness random)
    {
        var (stream, name) = (random.Derive("column", earlier), $"column{earlier}");
        layers = [.. Enumerable.Range(1, widths.Count - 1).Select(layer =>
            DrawnLinear.Of(widths[layer - 1], widths[layer], stream.Derive("layer", layer - 1)))];
        laterals = earlier == 0 ? [] : [.. Enumerable.Range(2, widths.Count - 2).Select(layer => Laterals.Of(
            kind, earlier, widths[layer - 1], widths[layer], $"{name}.lateral{layer - 1}", stream.Derive("lateral", layer - 1)))];
        Parameters =
        [
            .. layers.SelectMany((layer, at) => layer.Named($"{name}.layer{at}")), .. laterals.SelectMany(lateral => lateral.Parameters),
        ];
    }

    /// <summary>Its parameters by name.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Parameters { get; }

    /// <summary>What its layers put out, each <c>[batch, units]</c>: hidden layers after ReLU, then the logits.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="earlier">What the layers of each earlier column put out.</param>
    public IReadOnlyList<Tensor> Outputs(Tensor images, IReadOnlyList<IReadOnlyList<Tensor>> earlier)
    {
        var outputs = new List<Tensor>();
        foreach (var (at, layer) in layers.Index())
        {
            var values = layer.forward(at == 0 ? images : outputs[^1]);
            if (at > 0 && laterals.Length > 0)
            {
                values = values.Plus(laterals[at - 1].SeenOf([.. earlier.Select(column => column[at - 1])]));
            }

            outputs.Add(at < layers.Length - 1 ? values.relu() : values);
        }

        return outputs;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var layer in layers)
        {
            layer.Dispose();
        }

        foreach (var lateral in laterals)
        {
            lateral.Dispose();
        }
    }
}
