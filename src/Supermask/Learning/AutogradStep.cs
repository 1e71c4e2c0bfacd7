using Supermask.Common;
using Supermask.Networks;
using Supermask.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>
/// A step with autograd, to which methods add what is theirs by hooks. Without hooks it is also the readable definition
/// that the fast step is checked against.
/// </summary>
public sealed class AutogradStep : ITrainingStep
{
    // PyTorch's defaults of RMSprop (A12). TorchSharp's own optimiser makes scalars that can be freed while they are read.
    private static readonly Scalar Kept = Scalars.Of(0.99);
    private static readonly Scalar Added = Scalars.Of(1 - 0.99);
    private static readonly Scalar Epsilon = Scalars.Of(1e-8);

    private readonly nn.Module<Tensor, Tensor> network;
    private readonly IReadOnlyList<Parameter> parameters;
    private readonly StepHooks hooks;
    private readonly Scalar backwards;
    private readonly RunningSquares squares;
    private readonly bool ownsSquares;

    /// <summary>A step by RMSprop.</summary>
    /// <param name="network">The network; a multitask one has its task selected.</param>
    /// <param name="options">How a task is learned.</param>
    /// <param name="hooks">What the method adds.</param>
    /// <param name="kept">What an optimiser that outlives the task remembers; null for a new one.</param>
    public AutogradStep(nn.Module<Tensor, Tensor> network, TrainingOptions options, StepHooks hooks, RunningSquares? kept = null)
    {
        (squares, ownsSquares) = (kept ?? new(), kept is null);
        (this.network, this.hooks) = (network, hooks);
        parameters = [.. network.parameters()];
        backwards = Scalars.Of(-options.LearningRate);
        network.train();
    }

    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        var own = batch.Count;
        hooks.Compose(batch);
        using var images = batch.ToImages();
        using var labels = batch.ToLabels();
        using var logits = network.forward(images);
        using var loss = nn.functional.cross_entropy(logits, labels);
        using var term = hooks.LossTerm(images, logits);
        using var whole = term is null ? null : loss.Plus(term);
        // Without gradients the scores of other tasks are left out of every step.
        network.zero_grad(set_to_none: true);
        (whole ?? loss).backward();
        hooks.BeforeUpdate(parameters);
        Update();
        hooks.AfterUpdate(parameters);
        return new StepResult(loss.item<float>(), Correct(logits, labels, own));
    }

    /// <inheritdoc/>
    /// <remarks>It learns in the network's own tensors.</remarks>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ownsSquares)
        {
            squares.Dispose();
        }
    }

    // RMSprop over everything that has a gradient: square = 0.99 square + 0.01 g^2, value = value - rate g / (sqrt(square) + 1e-8).
    private void Update()
    {
        using var _ = no_grad();
        foreach (var value in parameters)
        {
            using var scope = NewDisposeScope();
            if (value.grad is not { } gradient)
            {
                continue;
            }

            var square = squares.Of(value);
            square.mul_(Kept).addcmul_(gradient, gradient, Added);
            value.addcdiv_(gradient, square.sqrt().add_(Epsilon, Scalars.One), backwards);
        }
    }

    // Of the task's own images, which come first.
    private static int Correct(Tensor logits, Tensor labels, int own)
    {
        using var predicted = logits.argmax(1);
        using var right = predicted.eq(labels);
        using var first = right.narrow(0, 0, own);
        using var count = first.sum();
        return (int)count.item<long>();
    }
}
