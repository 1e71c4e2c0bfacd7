using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>Predicts with given weights and kept statistics.</summary>
/// <param name="plan">The layers.</param>
/// <param name="norms">The statistics; disposed with this.</param>
/// <param name="weights">The weights of each linear layer; disposed with this.</param>
public sealed class EffectiveForward(NetworkPlan plan, KeptNormPass norms, IReadOnlyList<Tensor> weights) : IForwardPass
{
    private readonly EffectivePass pass = new(plan, norms);

    /// <inheritdoc/>
    public Tensor Logits(ImageBatch batch) => pass.Forward(batch.ToImages(), weights);

    /// <inheritdoc/>
    public void Dispose()
    {
        norms.Dispose();
        foreach (var layer in weights)
        {
            layer.Dispose();
        }
    }
}
