using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Fine-tuning as a strategy that does nothing.</summary>
internal sealed record EmptyMethod : TrainedMethod
{
    public override string Name => "empty";

    public override string Summary => "a strategy that does nothing";

    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new(model);
}
