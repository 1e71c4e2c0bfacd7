using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Ewc;

/// <summary>The Fisher information of a task at the end of it.</summary>
/// <param name="model">The network.</param>
/// <param name="method">What is meant by it, and of how many images it is made.</param>
/// <param name="context">The run, and the stream of its seed.</param>
public sealed class TaskFisher(HeadedModel model, FisherMethod method, LearningContext context)
{
    /// <summary>The largest information of a parameter in the last task, as a trace; 0 before the first.</summary>
    public Trace Largest { get; private set; } = TraceOf(0);

    /// <summary>Images of one pass: as many as a step takes, which is what the batched version squares.</summary>
    private int BatchSize => context.Run.Training.BatchSize;

    /// <summary>The information of the parameters that all tasks share, in the order of <see cref="HeadedModel.SharedParameters"/>.</summary>
    /// <param name="task">The task.</param>
    /// <param name="images">Its training images.</param>
    public IReadOnlyList<Tensor> Of(int task, ImageSet images)
    {
        Linear[] layers = [.. model.Network.HiddenLayers, model.HeadOf(task)];
        using var fisher = new Fisher(method.Version, layers, model.Use == HeadUse.SeenClasses ? model.Seen : null);
        var stream = context.Random.Derive("fisher", task);
        var (rows, labels) = (new Draws(stream.Derive("images")), new Draws(stream.Derive("labels")));
        foreach (var batch in rows.Distinct(method.FisherImages, images.Count).Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();
            var (pixels, truth) = Pixels.Of(images, batch);
            fisher.Add(model.Network.Entering(pixels), truth, labels.Unit);
        }

        var means = fisher.Mean();
        Largest = TraceOf(means.Max(mean => mean.max().item<float>()));
        return InOrder(layers, means);
    }

    private static FloatTrace TraceOf(float largest) => new(FisherMethod.LargestInformation, [[largest]]);

    // Layers have weights before biases; parameters have the order of their names.
    private Tensor[] InOrder(Linear[] layers, IReadOnlyList<Tensor> means)
    {
        var parameters = layers.SelectMany(layer => new[] { layer.weight, layer.bias! }).ToArray();
        return [.. model.SharedParameters.Select(each => means[Array.FindIndex(parameters, parameter => ReferenceEquals(parameter, each.Value))])];
    }
}
