using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>Views of a tensor's own memory. A view must not outlive its tensor.</summary>
internal static class Vectors
{
    /// <summary>The elements of a contiguous float32 tensor, in row order.</summary>
    public static Span<float> Floats(this Tensor tensor)
    {
        var values = MemoryMarshal.Cast<byte, float>(tensor.bytes);
        GC.KeepAlive(tensor);
        return values;
    }

    /// <summary>The elements of a contiguous int64 tensor, in row order.</summary>
    public static Span<long> Integers(this Tensor tensor) => MemoryMarshal.Cast<byte, long>(tensor.bytes);

    /// <summary>The whole vectors at the start of a span.</summary>
    public static Span<Vector<float>> Whole(this Span<float> values) =>
        MemoryMarshal.Cast<float, Vector<float>>(values);

    /// <summary>Number of vectors that hold this many values, in whole rows of panels.</summary>
    public static int Holding(int values) => (values + Panels.Width - 1) / Panels.Width * Panels.VectorsPerRow;

    /// <summary>Zeros for this many values, padded.</summary>
    public static Vector<float>[] Padded(int values) => new Vector<float>[Holding(values)];

    /// <summary>The values of vectors.</summary>
    public static Span<float> Values(this Vector<float>[] vectors) => MemoryMarshal.Cast<Vector<float>, float>(vectors.AsSpan());
}
