using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.EdgePopup;

/// <summary>Learns which weights a task uses, a fixed share of each layer.</summary>
internal sealed class EdgePopupLearner(EdgePopupMethod method, RunOptions run, Randomness random)
    : SupermaskLearner(run, random, (layer, stream) => Drawn(method, layer, stream))
{
    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [.. Network.Weights.Select((weight, layer) => new ScoredWeights(weight, ScoresOf(task, layer), method.Mask, updates))],
            NewNorms(),
            updates);
    }

    private static Tensor Drawn(EdgePopupMethod method, LayerPlan.Linear layer, Randomness stream)
    {
        using var drawn = method.Weights == WeightDraw.SignedConstant
            ? RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream)
            : RandomTensors.KaimingNormal(layer.Inputs, layer.Outputs, stream);
        return drawn.Times(method.IsScaled ? 1 / Math.Sqrt(method.Mask.Share) : 1);
    }
}
