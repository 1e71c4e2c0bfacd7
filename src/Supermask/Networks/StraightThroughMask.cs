using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace Supermask.Networks;

/// <summary>
/// The binary mask of a score tensor: 1 where the score is at least 0, else 0 (Eq. 3-4). Backward, the gradient passes
/// as if the threshold were the identity (Eq. 5).
/// </summary>
public sealed class StraightThroughMask : SingleTensorFunction<StraightThroughMask>
{
    /// <inheritdoc/>
    public override string Name => nameof(StraightThroughMask);

    private static readonly Scalar Zero = Scalars.Of(0);

    /// <summary>The mask of these scores, of the same shape, float32.</summary>
    /// <remarks>Where no gradient is asked for, no node of an autograd graph is made, which costs time and memory.</remarks>
    public static Tensor Of(Tensor scores) => scores.requires_grad && is_grad_enabled() ? apply(scores) : Numbers(scores);

    /// <summary>The mask of these scores, of the same shape, as truth values.</summary>
    public static Tensor Binary(Tensor scores) => scores.ge(Zero);

    /// <inheritdoc/>
    public override Tensor forward(AutogradContext ctx, params object[] vars) => Numbers((Tensor)vars[0]);

    /// <inheritdoc/>
    public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output];

    // A tensor that nothing refers to is freed as soon as a scalar is, also while a call reads it.
    private static Tensor Numbers(Tensor scores)
    {
        using var binary = Binary(scores);
        return binary.to(float32);
    }
}
