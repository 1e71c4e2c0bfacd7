using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.MaskMixing;

/// <summary>Keeps beside the masks the scores that later tasks mix: those that a task's mix came to.</summary>
internal sealed class MaskMixingLearner(MaskMixingMethod method, RunOptions run, Randomness random)
    : SupermaskLearner(run, random, (layer, stream) => RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream))
{
    private readonly List<Tensor[]> mixed = [];

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        base.GoOnFrom(task, state);
        Tensor[] scores = [.. Network.Weights.Select(weight => zeros_like(weight).DetachFromDisposeScope())];
        state.CopyTo(Named(scores));
        mixed.Add(scores);
    }

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        Tensor[][] earlier = method.Mixing == MixingStart.OwnAlone ? [] : [.. mixed];
        var shares = SharesAtStart(earlier.Length);
        return new(
            Run.Network,
            [.. Network.Weights.Select((weight, layer) => new MixedWeights(
                weight, [.. earlier.Select(scores => scores[layer])], ScoresOf(task, layer), shares, updates))],
            NewNorms(),
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<ILearnedMask> started)
    {
        base.Finish(task, started);
        mixed.Add([.. started.Layers.Cast<MixedWeights>().Select(layer => layer.Mixed().DetachFromDisposeScope())]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> OwnStateOf(int task) => Named(mixed[task]);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var scores in mixed.SelectMany(task => task))
            {
                scores.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private double[] SharesAtStart(int earlier) => method.Mixing == MixingStart.Balanced && earlier > 0
        ? [.. Enumerable.Repeat(0.5 / earlier, earlier), 0.5]
        : [.. Enumerable.Repeat(1.0 / (earlier + 1), earlier + 1)];

    private static IEnumerable<(string Name, Tensor Value)> Named(Tensor[] scores) =>
        scores.Select((layer, at) => ($"scores.{at}", layer));
}
