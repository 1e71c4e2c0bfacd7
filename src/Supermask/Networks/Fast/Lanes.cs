using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Supermask.Networks.Fast;

/// <summary>Several neighbours of a span at once, the last of them filled up where the span ends.</summary>
internal static class Lanes
{
    private const float Negligible = 1e-30f;

    /// <summary>How many there are.</summary>
    public static int Count => Vector<float>.Count;

    /// <summary>The values from a place on; 0 beyond the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> From(ReadOnlySpan<float> values, int place) => place + Count <= values.Length
        ? Vector.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)place)
        : Rest(values[place..]);

    /// <summary>Writes values from a place on; what would lie beyond the end is dropped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(Vector<float> lanes, Span<float> values, int place)
    {
        if (place + Count <= values.Length)
        {
            lanes.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)place);
        }
        else
        {
            PutRest(lanes, values[place..]);
        }
    }

    /// <summary>Writes the products of two rows of numbers.</summary>
    public static void Multiply(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> products)
    {
        for (var at = 0; at < products.Length; at += Count)
        {
            Put(From(one, at) * From(other, at), products, at);
        }
    }

    /// <summary>0 in place of numbers too small to matter: what decays to nothing would compute a hundred times slower.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> WithoutTraces(Vector<float> lanes) =>
        Vector.ConditionalSelect(Vector.LessThan(Vector.Abs(lanes), new Vector<float>(Negligible)), Vector<float>.Zero, lanes);

    private static Vector<float> Rest(ReadOnlySpan<float> values)
    {
        Span<float> filled = stackalloc float[Count];
        filled.Clear();
        values.CopyTo(filled);
        return new Vector<float>(filled);
    }

    private static void PutRest(Vector<float> lanes, Span<float> values)
    {
        Span<float> all = stackalloc float[Count];
        lanes.CopyTo(all);
        all[..values.Length].CopyTo(values);
    }
}
