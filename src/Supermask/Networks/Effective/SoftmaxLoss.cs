using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>Mean cross-entropy over all outputs, and its gradient: <c>(softmax - one at the label) / batch</c> (Eq. 36).</summary>
public static class SoftmaxLoss
{
    /// <summary>What a step saw of its batch, and the gradient by the logits.</summary>
    /// <param name="logits">Logits, <c>[batch, outputs]</c>.</param>
    /// <param name="labels">Labels, <c>[batch]</c>, int64.</param>
    public static (StepResult Result, Tensor Gradient) Of(Tensor logits, Tensor labels)
    {
        var logarithms = nn.functional.log_softmax(logits, 1);
        var places = labels.unsqueeze(1);
        var loss = -logarithms.gather(1, places).mean().item<float>();
        var correct = (int)logits.argmax(1).eq(labels).sum().item<long>();
        var images = logits.shape[0];
        var gradient = logarithms.exp_().Times(1.0 / images);
        var atLabels = full([images, 1], Scalars.Of(-1.0)).Times(1.0 / images);
        gradient.scatter_add_(1, places, atLabels);
        return (new StepResult(loss, correct), gradient);
    }
}
