using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Images on their way through a network.</summary>
/// <param name="Images">The images as the network sees them, <c>[batch, inputs]</c>.</param>
/// <param name="Tasks">The task of each, <c>[batch]</c>.</param>
public sealed record ForwardPass(Tensor Images, IReadOnlyList<int> Tasks)
{
    /// <summary>Images of one task.</summary>
    public static ForwardPass Of(Tensor images, int task) => new(images, [.. Enumerable.Repeat(task, (int)images.shape[0])]);
}
