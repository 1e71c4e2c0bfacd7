using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Bench;

/// <summary>
/// The matrix products of a network alone, with libtorch, into buffers: one a layer forward; one a layer for the gradient of its
/// weights; one for that of its inputs, but for the first layer, for nobody asks for those of the images.
/// </summary>
internal sealed class MatrixProducts : IDisposable
{
    private readonly Layer[] layers;

    public MatrixProducts(NetworkPlan plan, int batch)
    {
        using var _ = no_grad();
        layers = [.. plan.Layers.OfType<LayerPlan.Linear>().Select(layer => new Layer(layer.Inputs, layer.Outputs, batch))];
    }

    /// <summary>The products of a prediction.</summary>
    public void Forward()
    {
        using var _ = no_grad();
        foreach (var layer in layers)
        {
            layer.Output.addmm_(layer.Input, layer.WeightTransposed, beta: 0, alpha: 1);
        }
    }

    /// <summary>The products of a step.</summary>
    public void Step()
    {
        using var _ = no_grad();
        Forward();
        for (var at = layers.Length - 1; at >= 0; at--)
        {
            var layer = layers[at];
            layer.WeightGradient.addmm_(layer.OutputTransposed, layer.Input, beta: 0, alpha: 1);
            if (at > 0)
            {
                layer.InputGradient.addmm_(layer.Output, layer.Weight, beta: 0, alpha: 1);
            }
        }
    }

    public void Dispose()
    {
        foreach (var tensor in layers.SelectMany(layer => layer.Tensors))
        {
            tensor.Dispose();
        }
    }

    private sealed class Layer(int inputs, int outputs, int batch)
    {
        public Tensor Input { get; } = randn(batch, inputs).DetachFromDisposeScope();

        public Tensor Weight { get; } = randn(outputs, inputs).DetachFromDisposeScope();

        public Tensor Output { get; } = randn(batch, outputs).DetachFromDisposeScope();

        public Tensor WeightGradient { get; } = randn(outputs, inputs).DetachFromDisposeScope();

        public Tensor InputGradient { get; } = randn(batch, inputs).DetachFromDisposeScope();

        public Tensor WeightTransposed => Weight.t();

        public Tensor OutputTransposed => Output.t();

        public IEnumerable<Tensor> Tensors => [Input, Weight, Output, WeightGradient, InputGradient];
    }
}
