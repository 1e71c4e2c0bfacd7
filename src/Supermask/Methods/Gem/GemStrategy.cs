using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Gem;

/// <summary>Stores some images of each task, and projects gradients by the loss on those of each.</summary>
public sealed class GemStrategy(HeadedModel model, GemMethod method, RunOptions run, Randomness random)
    : MemoryStrategy(model, method.Memory * run.Tasks.Count, run.Network.Inputs)
{
    private readonly TaskConstraints constraints = new(method.Margin, method.Ridge);

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
        var earlier = Enumerable.Range(0, taken.Task)
            .Select(task => this.GradientOn(Memory.BatchOf(taken.Task, Memory.PlacesOf(task)))).ToArray();
        Gradients.Write(parameters, constraints.Project(gradient, earlier));
    }

    /// <inheritdoc/>
    /// <remarks>The last images of the first epoch.</remarks>
    public override void Finish(int task, ImageSet images)
    {
        var order = StepLoop.ShuffledOrder(images.Count, random.Derive("task", task).Derive("shuffle", 0));
        Memory.Store(task, images, order.TakeLast(method.Memory));
    }
}
