using System.Numerics;
using System.Runtime.InteropServices;
using Supermask.Networks.Fast;

namespace Supermask.Networks.Masks;

/// <summary>Finds the largest numbers without their sign, without sorting all of them.</summary>
/// <remarks>
/// Bits of numbers without sign are in the order of the numbers: digit by digit, the numbers are kept that share the digits of
/// the one that is looked for.
/// </remarks>
internal static class LargestSizes
{
    private const int DigitBits = 11;
    private const int Digits = 3;
    private const int SizeBits = 0x7FFFFFFF;

    /// <summary>The size of the number of a rank, and how many of this size are beyond it.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="rank">Its place among the largest, from 1.</param>
    public static (float Size, int Beyond) OfRank(ReadOnlySpan<float> numbers, int rank)
    {
        var bits = MemoryMarshal.Cast<float, int>(numbers);
        Span<int> counts = stackalloc int[1 << DigitBits];
        var left = Array.Empty<int>();
        var (found, beyond) = (0, 0);
        for (var digit = Digits - 1; digit >= 0; digit--)
        {
            var shift = digit * DigitBits;
            var within = digit == Digits - 1 ? bits : left;
            Count(within, shift, counts);
            var place = counts.Length - 1;
            while (counts[place] < rank)
            {
                rank -= counts[place--];
            }

            found |= place << shift;
            beyond = counts[place] - rank;
            left = digit == 0 ? [] : WithDigit(within, shift, place, counts[place]);
        }

        return (BitConverter.Int32BitsToSingle(found), beyond);
    }

    /// <summary>Writes 1 where a number is at least as large as a size, else 0.</summary>
    public static void Mark(ReadOnlySpan<float> numbers, float least, Span<float> marks)
    {
        var bound = new Vector<float>(least);
        for (var at = 0; at < numbers.Length; at += Lanes.Count)
        {
            var hits = Vector.GreaterThanOrEqual(Vector.Abs(Lanes.From(numbers, at)), bound);
            Lanes.Put(Vector.ConditionalSelect(hits, Vector<float>.One, Vector<float>.Zero), marks, at);
        }
    }

    private static void Count(ReadOnlySpan<int> bits, int shift, Span<int> counts)
    {
        counts.Clear();
        foreach (var number in bits)
        {
            counts[DigitOf(number, shift)]++;
        }
    }

    private static int[] WithDigit(ReadOnlySpan<int> bits, int shift, int digit, int count)
    {
        // Written in any case and overwritten where it does not count: a branch that nobody can guess costs more.
        var kept = new int[count + 1];
        var next = 0;
        foreach (var number in bits)
        {
            kept[next] = number;
            next += DigitOf(number, shift) == digit ? 1 : 0;
        }

        return kept[..count];
    }

    private static int DigitOf(int number, int shift) => ((number & SizeBits) >> shift) & ((1 << DigitBits) - 1);
}
