using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>A step under way: its batch, and what the network made of it before it changes.</summary>
/// <param name="Batch">The batch: the task's own images first, then those that were added.</param>
/// <param name="Images">The images as the network sees them, <c>[batch, inputs]</c>.</param>
/// <param name="Labels">Their labels, <c>[batch]</c>, int64.</param>
/// <param name="Own">How many of the images are the task's own.</param>
/// <param name="Logits">What the network made of them, <c>[batch, outputs]</c>.</param>
public sealed record StepPass(TaskBatch Batch, Tensor Images, Tensor Labels, int Own, Tensor Logits)
{
    /// <summary>The task that is learned.</summary>
    public int Task => Batch.Task;

    /// <summary>How many of the task's own images have the largest logit at their label.</summary>
    public int CorrectOfOwn()
    {
        using var scope = NewDisposeScope();
        return (int)Logits.argmax(1).eq(Labels).narrow(0, 0, Own).sum().item<long>();
    }
}
