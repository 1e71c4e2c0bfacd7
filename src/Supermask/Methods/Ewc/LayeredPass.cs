using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Ewc;

/// <summary>
/// A pass through linear layers with ReLU between them that keeps what is needed for gradients of single images: what goes into each
/// layer, and what comes out of it.
/// </summary>
internal sealed class LayeredPass
{
    private readonly List<Tensor> inputs = [];
    private readonly List<Tensor> sums = [];

    /// <summary>Passes images through the layers.</summary>
    /// <param name="layers">The layers, of which the last gives the logits.</param>
    /// <param name="images">Images, <c>[batch, inputs]</c>.</param>
    public LayeredPass(IReadOnlyList<Linear> layers, Tensor images)
    {
        var values = images;
        foreach (var layer in layers)
        {
            values = sums.Count == 0 ? values : sums[^1].relu();
            inputs.Add(values.detach());
            sums.Add(layer.forward(values));
        }
    }

    /// <summary>The logits, <c>[batch, outputs]</c>.</summary>
    public Tensor Logits => sums[^1];

    /// <summary>
    /// Adds to totals what each image has of the weighted sum of squared gradients of a likelihood: for a linear layer
    /// <c>z = W a + c</c> with <c>d</c> the gradient by z, <c>(w d d)^T (a a)</c> for W and the column sums of <c>w d d</c> for c.
    /// It holds because images do not meet in a layer, and each weight is used once.
    /// </summary>
    /// <param name="likelihoods">A number an image that depends on its logits alone, <c>[batch]</c>.</param>
    /// <param name="weights">The weight of each image, <c>[batch]</c>.</param>
    /// <param name="totals">For each layer the totals of its weights, <c>[outputs, inputs]</c>, and biases, <c>[outputs]</c>.</param>
    public void AddSquares(Tensor likelihoods, Tensor weights, IReadOnlyList<(Tensor Weight, Tensor Bias)> totals)
    {
        var slopes = autograd.grad([likelihoods.sum()], sums, retain_graph: true);
        using var _ = no_grad();
        foreach (var ((input, slope), total) in inputs.Zip(slopes).Zip(totals))
        {
            var squares = slope.mul(slope).mul(weights.unsqueeze(1));
            total.Weight.add_(squares.t().mm(input.mul(input)), Scalars.One);
            total.Bias.add_(squares.sum(dim: 0), Scalars.One);
        }
    }
}
