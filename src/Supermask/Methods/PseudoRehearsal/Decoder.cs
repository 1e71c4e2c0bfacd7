using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.PseudoRehearsal;

/// <summary>Makes images of features: the hidden layers of a network, mirrored.</summary>
public sealed class Decoder : IDisposable
{
    private readonly Linear[] layers;

    /// <summary>Draws a decoder.</summary>
    /// <param name="network">The network whose last hidden layer the features are.</param>
    /// <param name="random">The stream of the decoder.</param>
    public Decoder(NetworkPlan network, Randomness random)
    {
        layers = [.. network.Layers.OfType<LayerPlan.Linear>().SkipLast(1).Reverse().Select((layer, at) =>
            DrawnLinear.Of(layer.Outputs, layer.Inputs, random.Derive("layer", at)))];
        Parameters = [.. layers.SelectMany((layer, at) => layer.Named($"decoder{at}"))];
    }

    /// <summary>Its parameters by name.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Parameters { get; }

    /// <summary>Images as the network sees them, <c>[batch, inputs]</c>, of features, <c>[batch, units]</c>.</summary>
    public Tensor Images(Tensor features)
    {
        using var scope = NewDisposeScope();
        var hidden = layers[..^1].Aggregate(features, (values, layer) => layer.forward(values).relu());
        return layers[^1].forward(hidden).MoveToOuterDisposeScope();
    }

    /// <summary>The mean squared distance of pixels from what is made of their features, a scalar.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="features">Their features, <c>[batch, units]</c>.</param>
    public Tensor Error(Tensor images, Tensor features)
    {
        using var scope = NewDisposeScope();
        return Images(features).Minus(images).Squared().mean().MoveToOuterDisposeScope();
    }

    /// <summary>The same decoder, a copy.</summary>
    /// <param name="network">The network.</param>
    public Decoder Copy(NetworkPlan network)
    {
        // What it draws is overwritten at once.
        var copy = new Decoder(network, Randomness.Root(0));
        using var state = Learning.LearnerState.Of(Parameters.AsState());
        state.CopyTo(copy.Parameters.AsState());
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var layer in layers)
        {
            layer.Dispose();
        }
    }
}
