using System.Numerics;
using System.Runtime.InteropServices;

namespace Supermask.Networks;

/// <summary>Sums that a mask selects, read from its bits as they are.</summary>
internal static class BitSums
{
    private const int WordBits = 64;

    // Single-precision sums of so many words lose nothing that shows; then they go into a double.
    private const int WordsPerBlock = 64;

    private static readonly Vector<int> Bits = Vector.Create<int>([.. Enumerable.Range(0, Vector<int>.Count).Select(bit => 1 << bit)]);

    /// <summary>The sum of the numbers where a mask is 1.</summary>
    /// <param name="mask">The mask, <c>[rows, columns]</c>.</param>
    /// <param name="numbers">A number for each of its entries, in row order.</param>
    public static double Of(BitMask mask, ReadOnlySpan<float> numbers)
    {
        var words = mask.Words;
        var whole = numbers.Length / WordBits;
        var sum = 0.0;
        for (var word = 0; word < whole;)
        {
            var end = Math.Min(whole, word + WordsPerBlock);
            var block = Vector<float>.Zero;
            for (; word < end; word++)
            {
                block += OfWord(words[word], numbers.Slice(word * WordBits, WordBits));
            }

            sum += Vector.Sum(block);
        }

        for (var entry = whole * WordBits; entry < numbers.Length; entry++)
        {
            sum += (words[whole] >> (entry % WordBits) & 1) != 0 ? numbers[entry] : 0;
        }

        return sum;
    }

    /// <summary>Adds a number where a mask is 1.</summary>
    /// <param name="mask">The mask, <c>[rows, columns]</c>.</param>
    /// <param name="number">The number.</param>
    /// <param name="sums">A sum for each of its entries, in row order.</param>
    public static void Add(BitMask mask, float number, Span<float> sums)
    {
        var words = mask.Words;
        var whole = sums.Length / WordBits;
        var added = new Vector<float>(number);
        for (var word = 0; word < whole; word++)
        {
            var left = words[word];
            var values = MemoryMarshal.Cast<float, Vector<float>>(sums.Slice(word * WordBits, WordBits));
            for (var at = 0; at < values.Length; at++, left >>= Vector<float>.Count)
            {
                values[at] += Vector.ConditionalSelect(Selected(left), added, Vector<float>.Zero);
            }
        }

        for (var entry = whole * WordBits; entry < sums.Length; entry++)
        {
            sums[entry] += (words[whole] >> (entry % WordBits) & 1) != 0 ? number : 0;
        }
    }

    private static Vector<float> OfWord(ulong word, ReadOnlySpan<float> numbers)
    {
        var sum = Vector<float>.Zero;
        foreach (var values in MemoryMarshal.Cast<float, Vector<float>>(numbers))
        {
            sum += Vector.ConditionalSelect(Selected(word), values, Vector<float>.Zero);
            word >>= Vector<float>.Count;
        }

        return sum;
    }

    private static Vector<int> Selected(ulong word) => Vector.Equals(new Vector<int>((int)word) & Bits, Bits);
}
