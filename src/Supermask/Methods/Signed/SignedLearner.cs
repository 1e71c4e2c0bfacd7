using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Signed;

/// <summary>Learns signed masks, and keeps each as two: the weights that are used, and those of them whose sign is turned.</summary>
internal sealed class SignedLearner(SignedMethod method, RunOptions run, Randomness random)
    : SupermaskLearner(run, random, (layer, stream) => Drawn(method, layer, stream))
{
    // The packed bits of what is turned, a tensor a layer.
    private readonly List<Tensor[]> inverted = [];

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        base.GoOnFrom(task, state);
        Tensor[] kept = [.. Network.Tasks[task].Masks.Select(Packed)];
        state.CopyTo(Named(kept));
        inverted.Add(kept);
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        [.. base.TracesOf(task), new MaskTrace(SignedMethod.Inverted, InvertedOf(task))];

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [.. Network.Weights.Select((weight, layer) => new SignedWeights(weight, StartOf(task, layer), ZoneOf(layer), updates))],
            NewNorms(),
            updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<ILearnedMask> started)
    {
        base.Finish(task, started);
        inverted.Add([.. started.Layers.Cast<SignedWeights>().Select(layer => Packed(layer.Inverted))]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> OwnStateOf(int task) => Named(inverted[task]);

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task)
    {
        using var _ = no_grad();
        var weights = base.WeightsOf(task);
        foreach (var (weight, turned) in weights.Zip(InvertedOf(task)))
        {
            using var scope = NewDisposeScope();
            weight.mul_(turned.ToTensor().Times(-2).Plus(1));
        }

        return weights;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var layer in inverted.SelectMany(task => task))
            {
                layer.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private BitMask[] InvertedOf(int task) => [.. Linear.Select((layer, at) =>
    {
        if (task < inverted.Count)
        {
            return BitMask.FromBytes(inverted[task][at].data<byte>().ToArray(), layer.Outputs, layer.Inputs);
        }

        using var scores = StartOf(task, at);
        return SignedWeights.InvertedBy(scores, ZoneOf(at));
    })];

    private Tensor StartOf(int task, int layer) => RandomTensors.Uniform(
        [Linear[layer].Outputs, Linear[layer].Inputs], BoundOf(layer), StreamOf(layer).Derive("scores", task));

    private double ZoneOf(int layer) => method.DeadZone * BoundOf(layer);

    private double BoundOf(int layer) => method.StartScale * Math.Sqrt(6.0 / (Linear[layer].Inputs + Linear[layer].Outputs));

    private static Tensor Drawn(SignedMethod method, LayerPlan.Linear layer, Randomness stream)
    {
        using var signs = RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream);
        return signs.Times(method.WeightScale);
    }

    private static Tensor Packed(BitMask mask) => tensor(mask.ToBytes()).DetachFromDisposeScope();

    private static IEnumerable<(string Name, Tensor Value)> Named(Tensor[] kept) => kept.Select((layer, at) => ($"inverted.{at}", layer));
}
