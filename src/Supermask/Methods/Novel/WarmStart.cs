using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.Novel;

/// <summary>
/// The scores of a task start as a copy of those of the task that alphas point to, and are then learned as ever (2.10,
/// L546; A13d).
/// </summary>
public sealed record WarmStart : IAlphaReading
{
    /// <inheritdoc/>
    public string Name => "warm start";

    /// <inheritdoc/>
    public string Meaning => "the task's scores start as those of the most similar task";

    /// <inheritdoc/>
    public void Prepare(MultitaskNetwork network, int task, IReadOnlyList<double[]> alphas)
    {
        using var _ = no_grad();
        network.SetAlphas(alphas);
        for (var layer = 0; layer < alphas.Count; layer++)
        {
            var similar = Array.FindIndex(alphas[layer], alpha => alpha > 0);
            if (similar >= 0)
            {
                var scores = network.MaskedLayers[layer].Scores;
                scores[task].copy_(scores[similar]);
            }
        }
    }
}
