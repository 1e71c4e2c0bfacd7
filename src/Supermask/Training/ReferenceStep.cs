using Supermask.Masks;
using Supermask.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>The readable definition of a step, with autograd: what the fast step is checked against.</summary>
public sealed class ReferenceStep : ITrainingStep
{
    // PyTorch's defaults of RMSprop (A12). Objects for all steps: TorchSharp frees a scalar that was made for a call as soon
    // as nothing refers to it, which can be while the call still reads it. Its own optimiser makes such scalars.
    private static readonly Scalar Kept = 0.99;
    private static readonly Scalar Added = 1 - 0.99;
    private static readonly Scalar Epsilon = 1e-8;

    private readonly MultitaskNetwork network;
    private readonly Scalar backwards;
    private readonly Dictionary<Parameter, Tensor> squares = [];

    /// <summary>A step with a new RMSprop for the task that the network has selected.</summary>
    public ReferenceStep(MultitaskNetwork network, TrainingOptions options)
    {
        this.network = network;
        backwards = -options.LearningRate;
        network.train();
    }

    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        using var images = batch.ToImages();
        using var labels = batch.ToLabels();
        using var logits = network.forward(images);
        using var loss = nn.functional.cross_entropy(logits, labels);
        // Without gradients the scores of other tasks are left out of every step.
        network.zero_grad(set_to_none: true);
        loss.backward();
        Update();
        return new StepResult(loss.item<float>(), Correct(logits, labels));
    }

    /// <inheritdoc/>
    /// <remarks>It learns in the network's own tensors.</remarks>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var square in squares.Values)
        {
            square.Dispose();
        }

        backwards.Dispose();
    }

    // RMSprop over everything that has a gradient: square = 0.99 square + 0.01 g^2, value = value - rate g / (sqrt(square) + 1e-8).
    private void Update()
    {
        using var _ = no_grad();
        foreach (var value in network.parameters())
        {
            using var scope = NewDisposeScope();
            if (value.grad is not { } gradient)
            {
                continue;
            }

            if (!squares.TryGetValue(value, out var square))
            {
                squares[value] = square = zeros_like(value).DetachFromDisposeScope();
            }

            square.mul_(Kept).addcmul_(gradient, gradient, Added);
            value.addcdiv_(gradient, square.sqrt().add_(Epsilon), backwards);
        }
    }

    private static int Correct(Tensor logits, Tensor labels)
    {
        using var predicted = logits.argmax(1);
        using var right = predicted.eq(labels);
        using var count = right.sum();
        return (int)count.item<long>();
    }
}
