using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Agem;

/// <summary>Stores some images of each task, and projects gradients by the mean loss on some of them.</summary>
public sealed class AgemStrategy(HeadedModel model, AgemMethod method, RunOptions run, Randomness random) : Strategy(model)
{
    private readonly ImageMemory memory = new(method.Memory * run.Tasks.Count, run.Network.Inputs);
    private Draws? referred;

    /// <summary>The stored images.</summary>
    public ImageMemory Memory => memory;

    /// <inheritdoc/>
    public override void Begin(TaskStart start) => referred = new Draws(random.Derive("reference", start.Task));

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken)
    {
        if (memory.Count == 0)
        {
            return;
        }

        using var scope = NewDisposeScope();
        var parameters = Model.Parameters;
        var gradient = Gradients.Read(parameters);
        var batch = memory.BatchOf(taken.Task, referred!.Distinct(method.Referred, memory.Count));
        Gradients.Write(parameters, AveragedConstraint.Project(gradient, this.GradientOn(batch)));
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images) =>
        memory.Store(task, images, new Draws(random.Derive("memory", task)).Distinct(method.Memory, images.Count));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => memory.State();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            memory.Dispose();
        }

        base.Dispose(disposing);
    }
}
