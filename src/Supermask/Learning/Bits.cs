using System.Runtime.InteropServices;

namespace Supermask.Learning;

/// <summary>Compares numbers by their bits, in which a NaN equals itself and 0 differs from -0.</summary>
internal static class Bits
{
    /// <summary>Whether both have the same bits.</summary>
    public static bool AreSame<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other)
        where T : unmanaged => MemoryMarshal.AsBytes(one).SequenceEqual(MemoryMarshal.AsBytes(other));

    /// <summary>Whether both have the same arrays in the same order.</summary>
    public static bool AreSame<T>(IReadOnlyList<T[]> one, IReadOnlyList<T[]> other)
        where T : unmanaged => one.Count == other.Count && one.Zip(other).All(pair => AreSame<T>(pair.First, pair.Second));
}
