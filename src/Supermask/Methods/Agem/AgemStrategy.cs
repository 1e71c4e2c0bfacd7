using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Agem;

/// <summary>Stores some images of each task, and projects gradients by the mean loss on some of them.</summary>
public sealed class AgemStrategy(HeadedModel model, AgemMethod method, RunOptions run, Randomness random)
    : MemoryStrategy(model, method.Memory * run.Tasks.Count, run.Network.Inputs)
{
    private Draws? referred;

    /// <inheritdoc/>
    public override void Begin(TaskStart start) => referred = new Draws(random.Derive("reference", start.Task));

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken)
    {
        if (Memory.Count == 0)
        {
            return;
        }

        using var scope = NewDisposeScope();
        var parameters = Model.Parameters;
        var gradient = Gradients.Read(parameters);
        var batch = Memory.BatchOf(taken.Task, referred!.Distinct(method.Referred, Memory.Count));
        Gradients.Write(parameters, AveragedConstraint.Project(gradient, this.GradientOn(batch)));
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images) =>
        Memory.Store(task, images, new Draws(random.Derive("memory", task)).Distinct(method.Memory, images.Count));
}
