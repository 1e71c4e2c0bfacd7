using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>A step with autograd on a network, with all hooks of a method.</summary>
/// <param name="strategy">The method.</param>
/// <param name="updates">The optimiser.</param>
public sealed class TrainedStep(Strategy strategy, TrainedUpdates updates)
{
    /// <summary>Takes a step on images of the task that is learned, with what the method adds to them.</summary>
    /// <param name="batch">The task's own images, with room for those that are added.</param>
    /// <returns>The mean cross-entropy of all images, and how many of the task's own were right.</returns>
    public StepResult Take(TaskBatch batch)
    {
        var own = batch.Count;
        strategy.Compose(batch);
        using var scope = NewDisposeScope();
        var (images, labels) = (batch.ToImages(), batch.ToLabels());
        var logits = strategy.Logits(new ForwardPass(images, batch.Tasks));
        var step = new StepPass(batch, images, labels, own, logits);
        var crossEntropy = nn.functional.cross_entropy(logits, labels);
        var loss = strategy.Loss(step, crossEntropy);
        LossStep.Take(loss, strategy.Trained(batch.Task), updates, () => strategy.BeforeUpdate(step));
        strategy.AfterUpdate(step);
        return new StepResult(crossEntropy.item<float>(), step.CorrectOfOwn());
    }
}
