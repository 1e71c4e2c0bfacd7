using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Methods.Classic;

/// <summary>
/// The classic approach: each task learns scores of its own, whose sign is its mask, and keeps the means of batch norm
/// (3.2.2, 3.5.2).
/// </summary>
public sealed record ClassicMethod : MaskedMethod
{
    /// <inheritdoc/>
    public override string Name => "classic";

    /// <inheritdoc/>
    public override string Summary => "each task learns a mask over the same frozen random weights, and nothing is shared but batch norm";

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => base.Traces(run).Append(new(
        TraceNames.Mean, "the running means that each batch norm keeps after the task",
        [.. run.Network.Layers.OfType<LayerPlan.Norm>().Select(layer => new[] { layer.Features })]));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) =>
        new ClassicLearner(NewNetwork(context.Run, context.Random), context.Run.Training, context.Random);
}

/// <summary>Keeps the means of batch norm beside the masks, as the classic training function returns both (3.5.2).</summary>
internal sealed class ClassicLearner(MultitaskNetwork network, TrainingOptions options, Randomness random)
    : MaskedLearner(network, options, random)
{
    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        base.TracesOf(task).Append(new FloatTrace(TraceNames.Mean, Network.BatchNormMeans(task)));
}
