using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.LearningWithoutForgetting;

/// <summary>Has the network as it was when the task began as its teacher.</summary>
public sealed class DistillationStrategy(HeadedModel model, LearningWithoutForgettingMethod method, LearningContext context) : Strategy(model)
{
    private static readonly Scalar Never = Scalars.Of(double.NegativeInfinity);

    // Classes that earlier tasks have shown, [outputs], uint8: the only ones of which the teacher knows anything.
    private readonly Tensor known = model.Seen.clone();
    private HeadedModel? teacher;

    // What the heads see of the batch of the step under way.
    private Tensor? features;

    private bool IsAveraged => method.Form == DistillationForm.Averaged;

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

        var shares = DistillationShares.Of(method, Model.Use, taken.Task);
        return crossEntropy.Times(shares.Labels).Plus(Distilled(taken.Images, features!, taken.Task).Times(shares.Outputs));
    }

    /// <summary>The distillation loss of all earlier heads, their sum or their mean, or that of the one head; a scalar.</summary>
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

        var sum = Enumerable.Range(0, task).Select(earlier => Between(wanted, student, earlier)).Aggregate((some, next) => some.Plus(next));
        return (IsAveraged ? sum.DividedBy(task) : sum).MoveToOuterDisposeScope();
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

    // Between what the head of an earlier task makes of both features. Of one growing head its known classes count; where losses are
    // averaged, new ones do as well, of which the teacher wants none.
    private Tensor Between(Tensor wanted, Tensor student, int task)
    {
        var (teachers, students) = (teacher!.HeadOf(task).forward(wanted), Model.HeadOf(task).forward(student));
        if (Model.Use == HeadUse.SeenClasses)
        {
            var classes = (IsAveraged ? Model.Seen : known).nonzero().squeeze(1);
            teachers = teachers.masked_fill(known.logical_not(), Never).index_select(1, classes);
            students = students.index_select(1, classes);
        }

        var loss = Distillation.Loss(teachers, students, method.Temperature);
        return IsAveraged ? loss.Times(method.Temperature * method.Temperature / students.shape[1]) : loss;
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
