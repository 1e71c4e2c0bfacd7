using Supermask.Common;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>
/// The gradient by each alpha for many decisions at once, of one image each, at equal alphas and without batch norm.
/// </summary>
/// <remarks>
/// Images then do not see each other, so that one pass serves all. Of an image with the inputs x of a layer and the gradient d by
/// its outputs, the derivative by alpha i is the sum over layers of <c>d^T (W o M_i) x</c>: a product with the weights under one
/// mask for all images, in place of a walk over every mask for each.
/// </remarks>
/// <param name="network">The masks of the finished tasks, at least one, of a network without batch norm.</param>
public sealed class ManyDecisions(Superposition network)
{
    /// <summary>Whether decisions of a network can be taken together.</summary>
    /// <param name="plan">Its layers.</param>
    public static bool Fit(NetworkPlan plan) => !plan.Layers.OfType<LayerPlan.Norm>().Any();

    /// <summary>The derivatives of each decision.</summary>
    /// <param name="images">One image a decision, <c>[decisions, inputs]</c>.</param>
    /// <param name="objective">The objective of each image.</param>
    /// <returns>A derivative for each finished task: <c>[tasks][decisions]</c>.</returns>
    public float[][] AlphaGradients(Tensor images, Objective objective)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var none = new KeptNormPass([]);
        var pass = new EffectivePass(network.Plan, none);
        var logits = pass.Forward(images, network.EqualMix());

        // The objective is a mean over the images of a decision, and here each decides for itself.
        var layers = pass.LayerGradients(objective.Gradient(logits).Times(logits.shape[0])).Reverse().ToArray();
        return [.. network.Tasks.Select(task => Derivatives(task, layers))];
    }

    // Of every decision the derivative by the alpha of one task.
    private float[] Derivatives(TaskMasks task, (Tensor Inputs, Tensor ByOutputs)[] layers)
    {
        using var scope = NewDisposeScope();
        var sum = zeros([layers[0].Inputs.shape[0]]);
        foreach (var (masked, layer) in task.Under(network.Weights).Zip(layers))
        {
            using (masked)
            {
                sum.add_(layer.Inputs.mm(masked.t()).mul_(layer.ByOutputs).sum(1), Scalars.One);
            }
        }

        return [.. sum.data<float>()];
    }
}
