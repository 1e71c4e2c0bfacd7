using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace Supermask.Masks;

/// <summary>
/// The binary mask of a score tensor: 1 where the score is at least 0, else 0 (Eq. 3-4). Backward, the gradient passes
/// as if the threshold were the identity (Eq. 5).
/// </summary>
public sealed class StraightThroughMask : SingleTensorFunction<StraightThroughMask>
{
    /// <inheritdoc/>
    public override string Name => nameof(StraightThroughMask);

    /// <summary>The mask of these scores, of the same shape, float32.</summary>
    public static Tensor Of(Tensor scores) => apply(scores);

    /// <inheritdoc/>
    public override Tensor forward(AutogradContext ctx, params object[] vars) => ((Tensor)vars[0]).ge(0).to(float32);

    /// <inheritdoc/>
    public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output];
}
