using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Wsn;

/// <summary>
/// Shares weights, scores and what was used of them; a task keeps its mask and its head. The mask is that of the scores which are
/// kept, and not that of the last batch.
/// </summary>
internal sealed class WsnLearner(WsnMethod method, RunOptions run, Randomness random) : HeadedLearner(run, random)
{
    private readonly Tensor[] scores = [.. LayersOf(run).Select((layer, at) => Draw(layer, random.Derive("network").Derive("layer", at).Derive("scores")))];

    private readonly Tensor[] used = [.. LayersOf(run).Select(layer => zeros(layer.Outputs, layer.Inputs))];

    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var parts = HeldOut.Of(images, method.HeldOut);
        using var started = Begin(task, Run.Training.StepsOf(parts.Learned.Count));
        var losses = TakeKeepingBest(
            started, [.. Shared, .. scores, started.Layers[^1].Values], parts, Random.Derive("task", task), Run.Training, afterStep);
        Finish(task, started);
        return losses;
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        [new MaskTrace(TraceNames.Mask, [.. Trunk.Select(layer => task < Finished ? MaskOf(task, layer) : MaskNow(layer))])];

    /// <inheritdoc/>
    protected override StartedTask<IEffectiveWeights> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [
                .. scores.Select((own, layer) => new WinningWeights(Shared[layer], own, used[layer], method.Mask, updates)),
                new TrainedWeights(NewHead(task), updates),
            ],
            [],
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<IEffectiveWeights> started)
    {
        BitMask[] masks = [.. scores.Select((_, layer) => MaskNow(layer))];
        foreach (var (layer, mask) in masks.Index())
        {
            using var _ = no_grad();
            using var ones = mask.ToTensor();
            used[layer].copy_(used[layer].maximum(ones));
        }

        Keep([.. masks.Select((mask, layer) => (MaskName(layer), tensor(mask.ToBytes()))), (Head, started.Layers[^1].Values)]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) =>
    [
        .. scores.Select((_, layer) => (MaskName(layer), tensor(MaskNow(layer).ToBytes()))),
        (Head, NewHead(task)),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> SharedState() =>
    [
        .. base.SharedState(), .. scores.Select((layer, at) => ($"scores.{at}", layer)), .. used.Select((layer, at) => ($"used.{at}", layer)),
    ];

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task)
    {
        using var _ = no_grad();
        return
        [
            .. scores.Select((_, layer) =>
            {
                using var mask = (task < Finished ? MaskOf(task, layer) : MaskNow(layer)).ToTensor();
                return Shared[layer].mul(mask);
            }),
            HeadOf(task),
        ];
    }

    private BitMask MaskNow(int layer) => method.Mask.BitsOf(scores[layer]);

    private static IEnumerable<LayerPlan.Linear> LayersOf(RunOptions run) => run.Network.Layers.OfType<LayerPlan.Linear>().SkipLast(1);
}
