using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Ewc;

/// <summary>Adds a penalty after each task, with its information and its anchor.</summary>
/// <remarks>Heads of single tasks are left out: no other task moves them.</remarks>
public sealed class EwcStrategy(HeadedModel model, EwcMethod method, LearningContext context) : Strategy(model)
{
    private readonly TaskFisher fisher = new(model, method, context);
    private readonly List<QuadraticPenalty> penalties = [];

    /// <summary>The penalties as they are now, without the strength.</summary>
    public double Penalty => penalties.Sum(penalty => penalty.Value(Model.Parameters)) / 2;

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken)
    {
        if (method.Strength == 0)
        {
            return;
        }

        foreach (var penalty in penalties)
        {
            penalty.AddGradient(Model.Parameters, method.Strength / 2);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) => [fisher.Largest];

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images)
    {
        using var scope = NewDisposeScope();
        penalties.Add(new QuadraticPenalty(Model.SharedParameters, fisher.Of(task, images)));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => penalties[task].State(Prefix(task));

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state) =>
        penalties.Add(QuadraticPenalty.From(state, Prefix(task), Model.Parameters));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            penalties.ForEach(penalty => penalty.Dispose());
        }

        base.Dispose(disposing);
    }

    private static string Prefix(int task) => $"ewc{task}";
}
