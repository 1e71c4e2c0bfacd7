using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Exssnet;

/// <summary>Shares weights and what masks use of them; a task keeps its mask and its scores.</summary>
internal sealed class ExssnetLearner(ExssnetMethod method, RunOptions run, Randomness random)
    : SharedWeightsLearner<IEffectiveWeights>(run, random, (layer, stream) => RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream))
{
    private readonly Tensor[] used = [.. run.Network.Layers.OfType<LayerPlan.Linear>().Select(layer => zeros(layer.Outputs, layer.Inputs))];

    // The scores that the task being learned starts from; null where they are drawn.
    private Tensor[]? start;

    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var parts = HeldOut.Of(images, method.HeldOut);
        var steps = Run.Training.StepsOf(parts.Learned.Count);
        var training = (int)Math.Round(method.WeightTraining * steps);
        var stream = Random.Derive("task", task);
        start = new KnowledgeTransfer(method, Random).StartOf(task, parts.Learned, WeightsOf, ScoresKept);
        using var masked = Begin(task, steps);
        var losses = TakeKeepingBest(
            masked, [.. ScoresOf(masked)], parts, stream, Run.Training, (step, _) => afterStep(step, steps + training));
        Finish(task, masked);
        if (training > 0)
        {
            using var trained = TrainsWeights(task, training);
            var later = TakeKeepingBest(
                trained, Shared, parts, stream.Derive("weights"), Run.Training with { Batches = training }, (step, _) => afterStep(steps + step, steps + training));
            losses = losses.Then(later);
        }

        foreach (var (layer, taken) in used.Index())
        {
            using var _ = no_grad();
            using var mask = MaskOf(task, layer).ToTensor();
            taken.copy_(taken.maximum(mask));
        }

        return losses;
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        [new MaskTrace(TraceNames.Mask, [.. Linear.Select((_, layer) => task < Finished ? MaskOf(task, layer) : MaskOf(ScoresOf(task, layer)))])];

    /// <inheritdoc/>
    protected override StartedTask<IEffectiveWeights> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [.. Shared.Select((weight, layer) => new ScoredWeights(weight, start?[layer] ?? ScoresOf(task, layer), method.Mask, updates))],
            [],
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<IEffectiveWeights> started) => Keep(ScoresOf(started).SelectMany((scores, layer) =>
        Named(layer, MaskOf(scores), scores.clone())));

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) =>
        Linear.SelectMany((_, layer) => Named(layer, MaskOf(ScoresOf(task, layer)), ScoresOf(task, layer)));

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> SharedState() =>
        [.. base.SharedState(), .. used.Select((layer, at) => ($"used.{at}", layer))];

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task)
    {
        using var _ = no_grad();
        return [.. Shared.Select((weight, layer) =>
        {
            using var mask = (task < Finished ? MaskOf(task, layer) : MaskOf(ScoresOf(task, layer))).ToTensor();
            return weight.mul(mask);
        })];
    }

    private StartedTask<IEffectiveWeights> TrainsWeights(int task, int steps)
    {
        var updates = method.Optimiser.Start(method.WeightRate, steps);
        return new(
            Run.Network,
            [.. Shared.Select((weight, layer) =>
            {
                var mask = MaskOf(task, layer).ToTensor();
                return new FreeWeights(weight, mask, method.IsExclusive ? FreeWeights.FreePart(mask, used[layer]) : mask.clone(), updates);
            })],
            [],
            updates);
    }

    private Tensor[] ScoresKept(int task) => [.. Linear.Select((_, layer) => OwnOf(task, $"scores.{layer}"))];

    private BitMask MaskOf(Tensor scores) => method.Mask.BitsOf(scores);

    private static IEnumerable<Tensor> ScoresOf(StartedTask<IEffectiveWeights> started) =>
        started.Layers.Cast<ScoredWeights>().Select(layer => layer.Scores);

    private static IEnumerable<(string Name, Tensor Value)> Named(int layer, BitMask mask, Tensor scores) =>
        [(MaskName(layer), tensor(mask.ToBytes())), ($"scores.{layer}", scores)];
}
