using static TorchSharp.torch;

namespace Supermask.Unit.Learning;

/// <summary>
/// Numbers of tensors as arrays, to compare them without operators of tensors: these make scalars that may be freed while
/// they are read.
/// </summary>
internal static class TensorNumbers
{
    /// <summary>The elements in row order.</summary>
    public static float[] Numbers(this Tensor tensor)
    {
        using var plain = tensor.detach();
        using var floats = plain.to(float32);
        using var rows = floats.contiguous();
        return rows.data<float>().ToArray();
    }

    /// <summary>The distance of each element from that of another tensor of the same shape.</summary>
    public static IEnumerable<float> DistancesFrom(this Tensor tensor, Tensor other) =>
        tensor.Numbers().Zip(other.Numbers(), (one, another) => MathF.Abs(one - another));
}
