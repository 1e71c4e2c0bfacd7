using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>A forward pass of tests, made of the function that training uses.</summary>
/// <param name="logits">The logits of images, <c>[batch, outputs]</c>.</param>
/// <param name="task">The task that all images are taken to belong to.</param>
public sealed class LogitsPass(Func<ForwardPass, Tensor> logits, int task) : IForwardPass
{
    /// <inheritdoc/>
    public Tensor Logits(ImageBatch batch) => logits(ForwardPass.Of(batch.ToAlignedImages(), task));

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
