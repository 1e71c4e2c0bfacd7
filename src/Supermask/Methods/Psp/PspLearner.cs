using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.Psp;

/// <summary>Learns one set of weights; contexts are drawn from the seed whenever they are needed, and not kept.</summary>
internal sealed class PspLearner(PspMethod method, RunOptions run, Randomness random)
    : SharedWeightsLearner<ContextWeights>(run, random, (layer, stream) => RandomTensors.GlorotNormal(layer.Inputs, layer.Outputs, stream))
{
    /// <inheritdoc/>
    protected override StartedTask<ContextWeights> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [.. Shared.Select((weight, layer) => new ContextWeights(weight, ContextOf(task, layer), updates))],
            [],
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<ContextWeights> started) => Keep([]);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) => [];

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task) => [.. Shared.Select((weight, layer) =>
    {
        using var context = ContextOf(task, layer);
        return ContextWeights.Seen(weight, context);
    })];

    private Tensor ContextOf(int task, int layer)
    {
        var stream = StreamOf(layer).Derive("context", task);
        if (method.Context == PspContext.Rotation)
        {
            return RandomTensors.Rotation(Linear[layer].Inputs, stream);
        }

        using var draw = RandomTensors.Uniform([Linear[layer].Inputs], 1, stream);
        return draw.sign().DetachFromDisposeScope();
    }
}
