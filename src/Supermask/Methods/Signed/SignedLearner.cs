using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Signed;

/// <summary>Learns signed masks, and keeps each as two: the weights that are used, and those of them whose sign is turned.</summary>
internal sealed class SignedLearner(SignedMethod method, RunOptions run, Randomness random)
    : KeepingSupermaskLearner(run, random, (layer, stream) => Drawn(method, layer, stream), SignedMethod.Inverted)
{
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
    /// <remarks>The packed bits of what is turned, of which there are as many as of what is used.</remarks>
    protected override Tensor NewKept(int task, int layer) => tensor(Network.Tasks[task].Masks[layer].ToBytes());

    /// <inheritdoc/>
    protected override Tensor KeptOf(ILearnedMask layer) => tensor(((SignedWeights)layer).Inverted.ToBytes());

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

    private BitMask[] InvertedOf(int task) => [.. Linear.Select((layer, at) =>
    {
        if (task < Kept.Count)
        {
            return BitMask.FromBytes(Kept[task][at].data<byte>().ToArray(), layer.Outputs, layer.Inputs);
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
}
