using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.LearningWithoutForgetting;

/// <summary>Has the network as it was when the task began as its teacher.</summary>
public sealed class DistillationStrategy(HeadedModel model, LearningWithoutForgettingMethod method, LearningContext context) : Strategy(model)
{
    // Classes that earlier tasks have shown, [outputs], uint8: the only ones of which the teacher knows anything.
    private readonly Tensor known = model.Seen.clone();
    private HeadedModel? teacher;

    // What the heads see of the batch of the step under way.
    private Tensor? features;

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        teacher?.Dispose();
        teacher = null;
        if (start.Task == 0 || method.Strength == 0)
        {
            return;
        }

        teacher = new HeadedModel(Model.Use.Draw(context), Model.Use);
        using var state = LearnerState.Of(Model.Network.State());
        state.CopyTo(teacher.Network.State());
        teacher.Network.eval();
    }

    /// <inheritdoc/>
    public override Tensor Logits(ForwardPass pass)
    {
        features = Model.Network.Features(pass.Images);
        return Model.LogitsOf(features, pass.Tasks);
    }

    /// <inheritdoc/>
    public override Tensor Loss(StepPass taken, Tensor crossEntropy)
    {
        if (teacher is null)
        {
            return crossEntropy;
        }

        var distilled = Distilled(taken.Images, features!, taken.Task);
        return Model.Use == HeadUse.SeenClasses
            ? crossEntropy.DividedBy(taken.Task + 1).Plus(distilled.Times(method.Strength * taken.Task / (taken.Task + 1)))
            : crossEntropy.Plus(distilled.Times(method.Strength));
    }

    /// <summary>The distillation loss of all earlier heads, or of the known classes of the one head, a scalar.</summary>
    /// <param name="images">Images of the new task, <c>[batch, inputs]</c>.</param>
    /// <param name="student">What the heads see of them, <c>[batch, units]</c>.</param>
    /// <param name="task">The new task.</param>
    public Tensor Distilled(Tensor images, Tensor student, int task)
    {
        using var scope = NewDisposeScope();
        var wanted = TeachersFeatures(images);
        if (Model.Use != HeadUse.OfEachTask)
        {
            return Between(wanted, student, 0).MoveToOuterDisposeScope();
        }

        return Enumerable.Range(0, task).Select(earlier => Between(wanted, student, earlier))
            .Aggregate((sum, next) => sum.Plus(next)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images) => known.copy_(Model.Seen);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => [("known", known)];

    private Tensor TeachersFeatures(Tensor images)
    {
        using var _ = no_grad();
        return teacher!.Network.Features(images);
    }

    // Between what the head of an earlier task makes of both features; of one growing head, its known classes count.
    private Tensor Between(Tensor wanted, Tensor student, int task)
    {
        var (teachers, students) = (teacher!.HeadOf(task).forward(wanted), Model.HeadOf(task).forward(student));
        if (Model.Use == HeadUse.SeenClasses)
        {
            var classes = known.nonzero().squeeze(1);
            (teachers, students) = (teachers.index_select(1, classes), students.index_select(1, classes));
        }

        return Distillation.Loss(teachers, students, method.Temperature);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            teacher?.Dispose();
            known.Dispose();
        }

        base.Dispose(disposing);
    }
}
