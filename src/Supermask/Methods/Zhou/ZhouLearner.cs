using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Zhou;

/// <summary>Learns logits, and keeps those of finished tasks to draw masks by.</summary>
internal sealed class ZhouLearner(ZhouMethod method, RunOptions run, Randomness random)
    : KeepingSupermaskLearner(run, random, (layer, stream) => Drawn(method, layer, stream), "logits")
{
    /// <inheritdoc/>
    /// <remarks>
    /// Each mask predicts every tenth image, so that the share of right predictions is what ten masks give on average, which is
    /// what the authors report.
    /// </remarks>
    public override Evaluation Predict(ImageSet images, int? task)
    {
        var told = task ?? throw new NotSupportedException("This network applies masks of a task, and has to be told which.");
        return GroupedEvaluation.Of(images, row => row % method.TestMasks, (sample, part) =>
            Evaluator.Evaluate(part, _ => new EffectiveForward(Run.Network, StatisticsOf(told), SampleOf(told, sample))));
    }

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [.. Network.Weights.Select((weight, layer) => new SampledWeights(
                weight, LogitsAtStart(layer), method.IsRescaled, StreamOf(layer).Derive("masks", task), updates))],
            NewNorms(),
            updates);
    }

    /// <inheritdoc/>
    protected override Tensor KeptOf(ILearnedMask layer) => ((SampledWeights)layer).Logits.clone();

    private Tensor[] SampleOf(int task, int sample)
    {
        using var _ = no_grad();
        return [.. Network.Weights.Select((weight, layer) =>
        {
            using var start = task < Kept.Count ? null : LogitsAtStart(layer);
            using var generator = StreamOf(layer).Derive("test", task).Derive("mask", sample).Generator();
            using var mask = SampledWeights.Drawn(start ?? Kept[task][layer], generator);
            using var masked = weight.mul(mask);
            return masked.Times(method.IsRescaled ? SampledWeights.Rescaling(mask) : 1);
        })];
    }

    private Tensor LogitsAtStart(int layer) => full([Linear[layer].Outputs, Linear[layer].Inputs], Scalars.Of(method.LogitStart));

    private static Tensor Drawn(ZhouMethod method, LayerPlan.Linear layer, Randomness stream)
    {
        var drawn = RandomTensors.GlorotNormal(layer.Inputs, layer.Outputs, stream);
        if (!method.IsSignedConstant)
        {
            return drawn;
        }

        using var normal = drawn;
        using var signs = normal.sign();
        using var deviation = normal.std();
        return signs.Times(deviation.item<float>());
    }
}
