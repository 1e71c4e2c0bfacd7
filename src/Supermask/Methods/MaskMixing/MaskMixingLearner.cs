using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.MaskMixing;

/// <summary>Keeps beside the masks the scores that later tasks mix: those that a task's mix came to.</summary>
internal sealed class MaskMixingLearner(MaskMixingMethod method, RunOptions run, Randomness random)
    : KeepingSupermaskLearner(run, random, (layer, stream) => RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream), "scores")
{
    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        Tensor[][] earlier = method.Mixing == MixingStart.OwnAlone ? [] : [.. Kept];
        var shares = SharesAtStart(earlier.Length);
        return new(
            Run.Network,
            [.. Network.Weights.Select((weight, layer) => new MixedWeights(
                weight, [.. earlier.Select(scores => scores[layer])], ScoresOf(task, layer), shares, updates))],
            NewNorms(),
            updates);
    }

    /// <inheritdoc/>
    protected override Tensor KeptOf(ILearnedMask layer) => ((MixedWeights)layer).Mixed();

    private double[] SharesAtStart(int earlier) => method.Mixing == MixingStart.Balanced && earlier > 0
        ? [.. Enumerable.Repeat(0.5 / earlier, earlier), 0.5]
        : [.. Enumerable.Repeat(1.0 / (earlier + 1), earlier + 1)];
}
