using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.LearningWithoutForgetting;

/// <summary>
/// Learning without forgetting (Li and Hoiem 2016): what the network of the task before puts out for the new images is kept, beside
/// learning their labels. It stores nothing of earlier tasks; on permuted tasks, whose images say nothing of each other's, it does harm.
/// </summary>
public sealed record LearningWithoutForgettingMethod : TrainedMethod
{
    /// <summary>With a head for each task.</summary>
    public LearningWithoutForgettingMethod() => Heads = HeadUse.OfEachTask;

    /// <inheritdoc/>
    public override string Name => "learning-without-forgetting";

    /// <inheritdoc/>
    public override string Summary => "the outputs of the network before, on the images of the new task, are targets beside the labels";

    /// <summary>
    /// Factor of the distillation loss of each earlier head: 1. With one growing head the loss of the labels of task t weighs 1/t, and
    /// that of the outputs of the classes before it this times 1 - 1/t.
    /// </summary>
    public double Strength { get; init; } = 1;

    /// <summary>By what logits are divided before the softmax of both: 2.</summary>
    public double Temperature { get; init; } = 2;

    /// <summary>How both losses make one: summed.</summary>
    public DistillationForm Form { get; init; }

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Strength = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. Strengths.Problems(Name, Strength), .. NoBatchNorm.Problems(Name, run.Network)];
        return double.IsFinite(Temperature) && Temperature > 0
            ? problems
            : problems.Append($"the temperature of {Name} is {Temperature}; it has to be above 0");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new DistillationStrategy(model, this, context);
}
