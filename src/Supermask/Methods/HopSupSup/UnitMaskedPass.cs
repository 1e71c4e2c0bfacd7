using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>
/// A network whose units are masked, forwards and backwards without autograd: in each hidden layer
/// <c>swish(mask o norm(W x))</c>, and a last layer without a mask. Batch norm takes the statistics of the images at hand and is
/// differentiated through.
/// </summary>
/// <param name="weights">The frozen weights of each linear layer, <c>[outputs, inputs]</c>; they belong to others.</param>
/// <remarks>To be used within a scope that disposes what it makes: tensors of a pass live until the end of that scope.</remarks>
public sealed class UnitMaskedPass(IReadOnlyList<Tensor> weights)
{
    private readonly BatchNormPass norms = new([]);
    private readonly List<(Tensor Units, Tensor Mask, Tensor Masked)> passed = [];

    /// <summary>The logits of images.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>, at least 2.</param>
    /// <param name="masks">The mask of each hidden layer, <c>[units]</c>.</param>
    /// <returns>Logits, <c>[batch, outputs]</c>.</returns>
    public Tensor Forward(Tensor images, IReadOnlyList<Tensor> masks)
    {
        passed.Clear();
        var value = images;
        foreach (var (layer, mask) in masks.Index())
        {
            var units = norms.Forward(layer, nn.functional.linear(value, weights[layer]));
            var masked = units.mul(mask);
            passed.Add((units, mask, masked));
            value = masked.mul(masked.sigmoid());
        }

        return nn.functional.linear(value, weights[^1]);
    }

    /// <summary>The gradient by the masks of the last forward pass, one a hidden layer, <c>[units]</c>.</summary>
    /// <param name="logitsGradient">Gradient by the logits, <c>[batch, outputs]</c>.</param>
    public Tensor[] Backward(Tensor logitsGradient)
    {
        var gradients = new Tensor[passed.Count];
        var gradient = logitsGradient;
        for (var layer = passed.Count - 1; layer >= 0; layer--)
        {
            var (units, mask, masked) = passed[layer];
            var byMasked = gradient.mm(weights[layer + 1]).mul_(SwishSlope(masked));
            gradients[layer] = byMasked.mul(units).sum([0]);
            gradient = layer == 0 ? gradient : norms.Backward(layer, byMasked.mul(mask));
        }

        return gradients;
    }

    // With s = sigmoid(x), the slope of x s is s (1 + x (1 - s)); it is a half where a unit is masked, so that it can come back.
    private static Tensor SwishSlope(Tensor value)
    {
        var share = value.sigmoid();
        return share.mul(value.Minus(value.mul(share)).Plus(1));
    }
}

/// <summary>Predicts with given masks and the statistics of the batch at hand.</summary>
/// <param name="pass">The network.</param>
/// <param name="masks">The mask of each hidden layer, <c>[units]</c>; they belong to others.</param>
internal sealed class UnitMaskedForward(UnitMaskedPass pass, IReadOnlyList<Tensor> masks) : IForwardPass
{
    /// <inheritdoc/>
    public Tensor Logits(ImageBatch batch) => pass.Forward(batch.ToImages(), masks);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
