using Supermask.Networks;

namespace Supermask.Methods.Novel;

/// <summary>
/// The mean of the task's own mask and the frozen masks of other tasks, weighted by their alphas; gradients pass through
/// the own mask alone (A13e).
/// </summary>
public sealed record ConvexMix : IAlphaReading
{
    private const double OthersShare = 0.5;

    /// <inheritdoc/>
    public string Name => "convex mix";

    /// <inheritdoc/>
    public string Meaning => "half of the task's own mask and half of the masks that alphas point to, frozen";

    /// <inheritdoc/>
    public void Prepare(MultitaskNetwork network, int task, IReadOnlyList<double[]> alphas)
    {
        network.SetAlphas(alphas);
        for (var layer = 0; layer < alphas.Count; layer++)
        {
            var shares = alphas[layer].Select(alpha => OthersShare * alpha).ToArray();
            network.MaskedLayers[layer].Blend(task, new MaskBlend(1 - shares.Sum(), shares));
        }
    }
}
