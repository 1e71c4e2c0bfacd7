using Supermask.Networks;

namespace Supermask.Methods.Novel;

/// <summary>
/// The task's own mask plus the frozen masks of other tasks, each times its alpha, so that entries of the sum are 0, 1 or
/// 2; gradients pass through the own mask alone (Eq. 13; A13b).
/// </summary>
public sealed record OwnPlusSimilarMasks : IAlphaReading
{
    /// <inheritdoc/>
    public string Name => "own plus similar masks";

    /// <inheritdoc/>
    public string Meaning => "the masks that alphas point to are added, frozen, to the task's own mask";

    /// <inheritdoc/>
    public void Prepare(MultitaskNetwork network, int task, IReadOnlyList<double[]> alphas)
    {
        network.SetAlphas(alphas);
        for (var layer = 0; layer < alphas.Count; layer++)
        {
            network.MaskedLayers[layer].Blend(task, new MaskBlend(1, alphas[layer]));
        }
    }
}
