using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>
/// The layers of a plan forwards and backwards without autograd, for weights that are given with every pass. What they are made
/// of is for others to know: the pass gives the gradient of an objective by the weights themselves.
/// </summary>
/// <param name="plan">The layers.</param>
/// <param name="norms">The batch norms of the plan.</param>
/// <remarks>
/// To be used within a scope that disposes what it makes: tensors of a pass live until the end of that scope.
/// </remarks>
public sealed class EffectivePass(NetworkPlan plan, INormPass norms)
{
    private static readonly Scalar Zero = Scalars.Of(0);

    private readonly List<Tensor> inputs = [];
    private IReadOnlyList<Tensor> weights = [];

    /// <summary>The logits of images.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="effective">The weights of each linear layer, <c>[outputs, inputs]</c>.</param>
    /// <returns>Logits, <c>[batch, outputs]</c>.</returns>
    public Tensor Forward(Tensor images, IReadOnlyList<Tensor> effective)
    {
        inputs.Clear();
        weights = effective;
        var (linear, norm) = (0, 0);
        var value = images;
        foreach (var layer in plan.Layers)
        {
            inputs.Add(value);
            value = layer switch
            {
                LayerPlan.Linear => nn.functional.linear(value, weights[linear++]),
                LayerPlan.Norm => norms.Forward(norm++, value),
                LayerPlan.Relu => nn.functional.relu(value),
                _ => throw new NotSupportedException($"This pass has no layer of the kind {layer.GetType().Name}."),
            };
        }

        inputs.Add(value);
        return value;
    }

    /// <summary>The gradient by the weights of the last forward pass, one tensor a linear layer, <c>[outputs, inputs]</c>.</summary>
    /// <param name="logitsGradient">Gradient by the logits, <c>[batch, outputs]</c>.</param>
    public Tensor[] Backward(Tensor logitsGradient) =>
        [.. LayerGradients(logitsGradient).Select(layer => layer.ByOutputs.t().mm(layer.Inputs)).Reverse()];

    /// <summary>
    /// What each linear layer of the last forward pass saw, and the gradient by what it gave: their products are the gradient by
    /// its weights, image by image. The last layer comes first.
    /// </summary>
    /// <param name="logitsGradient">Gradient by the logits, <c>[batch, outputs]</c>.</param>
    /// <returns><c>[batch, inputs]</c> and <c>[batch, outputs]</c>.</returns>
    public IEnumerable<(Tensor Inputs, Tensor ByOutputs)> LayerGradients(Tensor logitsGradient)
    {
        var (linear, norm) = (weights.Count, plan.Layers.OfType<LayerPlan.Norm>().Count());
        var gradient = logitsGradient;
        for (var layer = plan.Layers.Count - 1; layer >= 0; layer--)
        {
            switch (plan.Layers[layer])
            {
                case LayerPlan.Linear:
                    linear--;
                    yield return (inputs[layer], gradient);
                    gradient = layer == 0 ? gradient : gradient.mm(weights[linear]);
                    break;
                case LayerPlan.Norm:
                    gradient = norms.Backward(--norm, gradient);
                    break;
                default:
                    gradient = gradient.masked_fill(inputs[layer + 1].le(Zero), Zero);
                    break;
            }
        }
    }
}
