using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// The binary mask of a score tensor: 1 where the score is at least 0, else 0 (Eq. 3-4). Backward, the gradient passes
/// as if the threshold were the identity (Eq. 5).
/// </summary>
/// <remarks>
/// Not one of TorchSharp's custom autograd functions: tensors that these hand to libtorch can be freed while it reads them.
/// </remarks>
public static class StraightThroughMask
{
    private static readonly Scalar Zero = Scalars.Of(0);

    /// <summary>The mask of these scores, of the same shape, float32.</summary>
    /// <remarks>Where no gradient is asked for, no node of an autograd graph is made, which costs time and memory.</remarks>
    public static Tensor Of(Tensor scores)
    {
        using var binary = Binary(scores);
        return scores.requires_grad && is_grad_enabled() ? WithGradient(scores, binary) : binary.to(float32);
    }

    /// <summary>The mask of these scores, of the same shape, as truth values.</summary>
    public static Tensor Binary(Tensor scores) => scores.ge(Zero);

    // A copy passes gradients on as they are. Then the mask is written over its values, of which autograd is not told.
    private static Tensor WithGradient(Tensor scores, Tensor binary)
    {
        var mask = scores.clone();
        using var _ = no_grad();
        using var values = mask.detach();
        using var written = values.copy_(binary);
        return mask;
    }
}
