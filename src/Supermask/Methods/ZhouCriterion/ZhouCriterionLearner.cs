using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Methods.ZhouCriterion;

/// <summary>Trains copies of the weights, and keeps masks that their training suggests.</summary>
internal sealed class ZhouCriterionLearner(ZhouCriterionMethod method, RunOptions run, Randomness random)
    : SupermaskLearner(run, random, (layer, stream) => method.IsSignedConstant
        ? GlorotSigns.Draw(layer.Inputs, layer.Outputs, stream)
        : RandomTensors.GlorotNormal(layer.Inputs, layer.Outputs, stream))
{
    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var parts = HeldOut.Of(images, method.HeldOut);
        var steps = Run.Training.StepsOf(parts.Learned.Count);
        var all = method.IsIterative ? method.Rounds * steps : steps;
        BitMask[][] rounds = [AllOnes()];
        BitMask[][] candidates = [];
        TaskLosses? losses = null;
        for (var taken = 0; taken < all; taken += steps)
        {
            var (training, before) = (taken / steps, taken);
            using var trained = Begin(task, steps, rounds[^1]);
            var later = StepLoop.Run(
                trained.Step, Run.Training, parts.Learned, Random.Derive("task", task).Derive("training", training),
                (step, _) => afterStep(before + step, all));
            losses = losses?.Then(later) ?? later;
            rounds = Pruned(task, training, trained);
            candidates = [.. candidates, .. rounds];
        }

        Network.Add(new TaskMasks(Best(candidates, parts.Chosen), []));
        return losses!;
    }

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps) => Begin(task, steps, AllOnes());

    private StartedTask<ILearnedMask> Begin(int task, int steps, BitMask[] masks)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(Run.Network, [.. masks.Select((mask, layer) =>
        {
            using var start = Drawn(layer);
            return new PrunedWeights(start, mask, updates);
        })], [], updates);
    }

    // The weights of a layer as they were drawn, whether images are predicted by them or by their signs, [outputs, inputs].
    private Tensor Drawn(int layer) =>
        RandomTensors.GlorotNormal(Linear[layer].Inputs, Linear[layer].Outputs, StreamOf(layer).Derive("weight"));

    // The masks of the next round by what was trained, or of all rounds where it is trained once.
    private BitMask[][] Pruned(int task, int training, StartedTask<ILearnedMask> trained)
    {
        BitMask[][] layers = [.. trained.Layers.Select((layer, at) =>
        {
            var stream = StreamOf(at).Derive("criterion", task).Derive("training", training);
            using var start = Drawn(at);
            using var scores = Criteria.Scores(method.Criterion, start, layer.Values, stream.Derive("scores"));
            return Enumerable.Range(1, method.IsIterative ? 1 : method.Rounds)
                .Select(round => Pruning.Without(layer.Mask, scores, 1 - Math.Pow(1 - ShareOf(at), round), stream.Derive("ties"))).ToArray();
        })];
        return [.. Enumerable.Range(0, layers[0].Length).Select(round => layers.Select(layer => layer[round]).ToArray())];
    }

    // Of rounds that are as good as each other the first one, which keeps most.
    private BitMask[] Best(BitMask[][] rounds, ImageSet chosen) =>
        chosen.Count == 0 ? rounds[^1] : rounds.MaxBy(masks => CorrectOf(masks, chosen))!;

    private int CorrectOf(BitMask[] masks, ImageSet images)
    {
        using var tried = new TaskMasks(masks, []);
        return Evaluator.Evaluate(images, _ => new EffectiveForward(Run.Network, tried.Statistics(), tried.Under(Network.Weights))).Correct;
    }

    private double ShareOf(int layer) => layer == Linear.Count - 1 ? method.PrunedOutput : method.Pruned;

    private BitMask[] AllOnes() => [.. Linear.Select(layer =>
    {
        using var all = ones([layer.Outputs, layer.Inputs], @bool);
        return BitMask.Of(all);
    })];
}
