using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.Zhou;

/// <summary>Learns logits, and keeps those of finished tasks to draw masks by.</summary>
internal sealed class ZhouLearner(ZhouMethod method, RunOptions run, Randomness random)
    : SupermaskLearner(run, random, (layer, stream) => Drawn(method, layer, stream))
{
    private readonly List<Tensor[]> logits = [];

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        base.GoOnFrom(task, state);
        Tensor[] kept = [.. Network.Weights.Select(weight => zeros_like(weight).DetachFromDisposeScope())];
        state.CopyTo(Named(kept));
        logits.Add(kept);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Each mask predicts every tenth image, so that the share of right predictions is what ten masks give on average, which is
    /// what the authors report.
    /// </remarks>
    public override Evaluation Predict(ImageSet images, int? task)
    {
        var told = task ?? throw new NotSupportedException("This network applies masks of a task, and has to be told which.");
        var predictions = new byte[images.Count];
        var (correct, loss) = (0, 0.0);
        for (var sample = 0; sample < Math.Min(method.TestMasks, images.Count); sample++)
        {
            int[] rows = [.. Enumerable.Range(0, images.Count).Where(row => row % method.TestMasks == sample)];
            var found = Evaluator.Evaluate(
                images.Select(rows), _ => new EffectiveForward(Run.Network, StatisticsOf(told), SampleOf(told, sample)));
            correct += found.Correct;
            loss += found.Loss * rows.Length;
            foreach (var (place, row) in rows.Index())
            {
                predictions[row] = found.Predictions[place];
            }
        }

        return new Evaluation(predictions, correct, loss / images.Count);
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
    protected override void Finish(int task, StartedTask<ILearnedMask> started)
    {
        base.Finish(task, started);
        logits.Add([.. started.Layers.Cast<SampledWeights>().Select(layer => layer.Logits.clone().DetachFromDisposeScope())]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> OwnStateOf(int task) => Named(logits[task]);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var layer in logits.SelectMany(task => task))
            {
                layer.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private Tensor[] SampleOf(int task, int sample)
    {
        using var _ = no_grad();
        return [.. Network.Weights.Select((weight, layer) =>
        {
            using var start = task < logits.Count ? null : LogitsAtStart(layer);
            using var generator = StreamOf(layer).Derive("test", task).Derive("mask", sample).Generator();
            using var mask = SampledWeights.Drawn(start ?? logits[task][layer], generator);
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

    private static IEnumerable<(string Name, Tensor Value)> Named(Tensor[] kept) => kept.Select((layer, at) => ($"logits.{at}", layer));
}
