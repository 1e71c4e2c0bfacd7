using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Piggyback;

/// <summary>Trains the weights with the first task, whose mask uses all of them; every task keeps its mask and its head.</summary>
internal sealed class PiggybackLearner(PiggybackMethod method, RunOptions run, Randomness random) : HeadedLearner(run, random)
{
    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        [new MaskTrace(TraceNames.Mask, [.. Trunk.Select(layer => task < Finished ? MaskOf(task, layer) : AllOf(layer))])];

    /// <inheritdoc/>
    protected override StartedTask<IEffectiveWeights> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(task == 0 ? method.WeightRate : Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [
                .. Trunk.Select(layer => task == 0
                    ? new TrainedWeights(Shared[layer], updates)
                    : (IEffectiveWeights)new ScoredWeights(
                        Shared[layer], full([Linear[layer].Outputs, Linear[layer].Inputs], Scalars.Of(method.ScoreStart)), method.Mask, updates)),
                new TrainedWeights(NewHead(task), updates),
            ],
            [],
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<IEffectiveWeights> started) => Keep(
    [
        .. Trunk.Select(layer => (MaskName(layer), tensor((started.Layers[layer] is ILearnedMask masked ? masked.Mask : AllOf(layer)).ToBytes()))),
        (Head, started.Layers[^1].Values),
    ]);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) =>
        [.. Trunk.Select(layer => (MaskName(layer), tensor(AllOf(layer).ToBytes()))), (Head, NewHead(task))];

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task)
    {
        using var _ = no_grad();
        return
        [
            .. Trunk.Select(layer =>
            {
                using var mask = (task < Finished ? MaskOf(task, layer) : AllOf(layer)).ToTensor();
                return Shared[layer].mul(mask);
            }),
            HeadOf(task),
        ];
    }

    private BitMask AllOf(int layer)
    {
        using var all = ones(Linear[layer].Outputs, Linear[layer].Inputs);
        return BitMask.FromScores(all);
    }
}
