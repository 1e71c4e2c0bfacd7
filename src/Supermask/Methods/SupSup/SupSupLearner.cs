using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;

namespace Supermask.Methods.SupSup;

/// <summary>Learns a mask a task by the sign of its scores, and infers the task where it is not told.</summary>
internal sealed class SupSupLearner(SupSupMethod method, RunOptions run, Randomness random)
    : SupermaskLearner(run, random, (layer, stream) => RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream))
{
    /// <inheritdoc/>
    public override Evaluation Predict(ImageSet images, int? task) => task is { } told
        ? PredictAs(told, images)
        : new UntoldPrediction(method, Network, PredictAs).Of(images, Random.Derive("decisions"));

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps) => new(
        Run.Network,
        [.. Network.Weights.Select((weight, layer) => new MaskedWeights(weight, ScoresOf(task, layer), Run.Training.LearningRate))],
        NewNorms());
}
