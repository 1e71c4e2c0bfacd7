using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Methods.FineTuning;

/// <summary>One network with trained weights goes on learning, task after task, and nothing keeps it from forgetting.</summary>
public sealed record FineTuningMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "fine-tuning";

    /// <inheritdoc/>
    public override string Summary => "one network with trained weights goes on learning, task after task, with nothing against forgetting";

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new PlainLearner(
        new PlainNetwork(context.Run.Network, context.Random.Derive("network")), context.Run.Training, context.Random);
}
