using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Gradients on stored images, beside that of a step.</summary>
public static class MemoryGradients
{
    /// <summary>
    /// The gradient of the mean cross-entropy on images at the parameters as they are, each by the head of its task,
    /// <c>[parameters]</c>. The gradients that were there are gone then.
    /// </summary>
    /// <param name="strategy">The method, for its way through the network.</param>
    /// <param name="batch">The images.</param>
    public static Tensor GradientOn(this Strategy strategy, TaskBatch batch)
    {
        using var scope = NewDisposeScope();
        Gradients.Clear(strategy.Model.Parameters);
        var logits = strategy.Logits(new ForwardPass(batch.ToImages(), batch.Tasks));
        nn.functional.cross_entropy(logits, batch.ToLabels()).backward();
        var gradient = Gradients.Read(strategy.Model.Parameters);
        Gradients.Clear(strategy.Model.Parameters);
        return gradient.MoveToOuterDisposeScope();
    }
}
