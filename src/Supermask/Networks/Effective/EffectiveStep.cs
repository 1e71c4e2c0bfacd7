using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>A step without autograd: the pass gives the gradient by each layer's weights, and these know what learns from it.</summary>
/// <param name="plan">The layers.</param>
/// <param name="norms">The batch norms of the plan.</param>
/// <param name="weights">The weights of each linear layer; disposed with the step.</param>
/// <param name="updates">The optimiser that they share; null where each has its own.</param>
public sealed class EffectiveStep(
    NetworkPlan plan, INormPass norms, IReadOnlyList<IEffectiveWeights> weights, Updates.Updates? updates = null) : ITrainingStep
{
    private readonly EffectivePass pass = new(plan, norms);

    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var logits = pass.Forward(batch.ToImages(), [.. weights.Select(layer => layer.Values)]);
        var (result, gradient) = SoftmaxLoss.Of(logits, batch.ToLabels());
        updates?.Begin();
        foreach (var (layer, ofLayer) in weights.Zip(pass.Backward(gradient)))
        {
            layer.Learn(ofLayer);
        }

        return result;
    }

    /// <inheritdoc/>
    /// <remarks>It learns in tensors that belong to others.</remarks>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var layer in weights)
        {
            layer.Dispose();
        }
    }
}
