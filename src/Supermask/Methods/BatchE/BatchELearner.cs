using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.BatchE;

/// <summary>Learns the weights with the first task, and two vectors a layer with every task.</summary>
internal sealed class BatchELearner(BatchEMethod method, RunOptions run, Randomness random)
    : SharedWeightsLearner<RankOneWeights>(run, random, (layer, stream) => RandomTensors.KaimingNormal(layer.Inputs, layer.Outputs, stream))
{
    /// <inheritdoc/>
    protected override StartedTask<RankOneWeights> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(task == 0 ? Run.Training.LearningRate : method.VectorRate, steps);
        return new(
            Run.Network,
            [.. Shared.Select((weight, layer) => new RankOneWeights(
                weight, Signs(task, layer, "outputs"), Signs(task, layer, "inputs"), trainsWeight: task == 0, updates))],
            [],
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<RankOneWeights> started) =>
        Keep(started.Layers.SelectMany((layer, at) => Named(at, layer.Outputs, layer.Inputs)));

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) =>
        Linear.SelectMany((layer, at) => Named(at, empty(layer.Outputs), empty(layer.Inputs)));

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task) => [.. Shared.Select((weight, layer) => task < Finished
        ? RankOneWeights.Product(weight, OwnOf(task, $"outputs.{layer}"), OwnOf(task, $"inputs.{layer}"))
        : RankOneWeights.Product(weight, Signs(task, layer, "outputs"), Signs(task, layer, "inputs")))];

    // Both vectors start as random signs.
    private Tensor Signs(int task, int layer, string vector)
    {
        using var draw = RandomTensors.Uniform(
            [vector == "outputs" ? Linear[layer].Outputs : Linear[layer].Inputs], 1, StreamOf(layer).Derive(vector, task));
        return draw.sign();
    }

    private static IEnumerable<(string Name, Tensor Value)> Named(int layer, Tensor outputs, Tensor inputs) =>
        [($"outputs.{layer}", outputs), ($"inputs.{layer}", inputs)];
}
