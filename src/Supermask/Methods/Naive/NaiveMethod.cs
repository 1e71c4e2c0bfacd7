using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Naive;

/// <summary>
/// What papers put below their methods: one network goes on learning with nothing against forgetting, by any optimiser and with any
/// use of heads. With one head and RMSprop it has the bits of fine-tuning.
/// </summary>
public sealed record NaiveMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "naive";

    /// <inheritdoc/>
    public override string Summary => "one network goes on learning with nothing against forgetting, by any optimiser and with any use of heads";

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new(model);
}
