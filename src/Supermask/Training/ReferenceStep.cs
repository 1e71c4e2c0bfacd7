using Supermask.Masks;
using Supermask.Tasks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>The readable definition of a step, with autograd: what the fast step is checked against.</summary>
public sealed class ReferenceStep : ITrainingStep
{
    private readonly MultitaskNetwork network;
    private readonly RMSProp optimizer;

    /// <summary>A step with a new RMSprop for the task that the network has selected.</summary>
    public ReferenceStep(MultitaskNetwork network, TrainingOptions options)
    {
        this.network = network;
        optimizer = NewOptimizer(network, options);
        network.train();
        // Without gradients the scores of other tasks are left out of every step.
        network.zero_grad(set_to_none: true);
    }

    /// <summary>RMSprop over everything that requires a gradient, with PyTorch's defaults (A12).</summary>
    public static RMSProp NewOptimizer(MultitaskNetwork network, TrainingOptions options) =>
        optim.RMSProp(network.parameters().Where(parameter => parameter.requires_grad), lr: options.LearningRate);

    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        using var images = batch.ToImages();
        using var labels = batch.ToLabels();
        using var logits = network.forward(images);
        using var loss = nn.functional.cross_entropy(logits, labels);
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        return new StepResult(loss.item<float>(), Correct(logits, labels));
    }

    /// <inheritdoc/>
    /// <remarks>It learns in the network's own tensors.</remarks>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose() => optimizer.Dispose();

    private static int Correct(Tensor logits, Tensor labels)
    {
        using var predicted = logits.argmax(1);
        using var right = predicted.eq(labels);
        using var count = right.sum();
        return (int)count.item<long>();
    }
}
