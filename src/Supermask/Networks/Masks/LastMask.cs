using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Supermask.Networks.Fast;

namespace Supermask.Networks.Masks;

/// <summary>
/// Finds the least of the largest numbers from the mask that was right one step before: few numbers have changed sides since, and all
/// of them lie between the least that it uses and the largest that it does not.
/// </summary>
internal static class LastMask
{
    private const int SizeBits = 0x7FFFFFFF;

    /// <summary>The size of the number of a rank, and how many of this size are beyond it.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="mask">1 for each that was used, else 0.</param>
    /// <param name="rank">Its place among the largest, from 1.</param>
    /// <param name="isRight">Whether the mask uses just the largest as it is.</param>
    /// <returns>Null where the mask is right, or does not use so many.</returns>
    public static (float Size, int Beyond)? OfRank(ReadOnlySpan<float> numbers, ReadOnlySpan<float> mask, int rank, out bool isRight)
    {
        var (least, most, used) = Sides(numbers, mask);
        isRight = used == rank && least > most;
        return used != rank || isRight ? null : Between(numbers, least, most, rank);
    }

    // The least size that is used and the largest that is not; sizes as bits, which are in the same order.
    private static (int Least, int Most, int Used) Sides(ReadOnlySpan<float> numbers, ReadOnlySpan<float> mask)
    {
        var (least, most, used) = (new Vector<int>(int.MaxValue), new Vector<int>(-1), Vector<int>.Zero);
        for (var at = 0; at < numbers.Length; at += Lanes.Count)
        {
            var sizes = SizesFrom(numbers, at);
            var isUsed = Vector.GreaterThan(Lanes.From(mask, at), Vector<float>.Zero);
            least = Vector.Min(least, Vector.ConditionalSelect(isUsed, sizes, new Vector<int>(int.MaxValue)));
            most = Vector.Max(most, Vector.ConditionalSelect(isUsed, new Vector<int>(-1), sizes));
            used -= isUsed;
        }

        var (lowest, highest) = (int.MaxValue, -1);
        for (var lane = 0; lane < Vector<int>.Count; lane++)
        {
            (lowest, highest) = (Math.Min(lowest, least[lane]), Math.Max(highest, most[lane]));
        }

        return (lowest, highest, Vector.Sum(used));
    }

    private static (float Size, int Beyond) Between(ReadOnlySpan<float> numbers, int least, int most, int rank)
    {
        var between = ArrayPool<int>.Shared.Rent(numbers.Length);
        try
        {
            var (found, above) = (0, Vector<int>.Zero);
            for (var at = 0; at < numbers.Length; at += Lanes.Count)
            {
                var sizes = SizesFrom(numbers, at);
                var isAbove = Vector.GreaterThan(sizes, new Vector<int>(most));
                above -= isAbove;
                var isBetween = Vector.AndNot(Vector.GreaterThanOrEqual(sizes, new Vector<int>(least)), isAbove);
                if (Vector.LessThanAny(isBetween, Vector<int>.Zero))
                {
                    foreach (var number in numbers.Slice(at, Math.Min(Lanes.Count, numbers.Length - at)))
                    {
                        var size = BitConverter.SingleToInt32Bits(number) & SizeBits;
                        between[found] = size;
                        found += size >= least && size <= most ? 1 : 0;
                    }
                }
            }

            return LargestSizes.OfRank(MemoryMarshal.Cast<int, float>(between.AsSpan(0, found)), rank - Vector.Sum(above));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(between);
        }
    }

    private static Vector<int> SizesFrom(ReadOnlySpan<float> numbers, int at) => Vector.AsVectorInt32(Lanes.From(numbers, at)) & new Vector<int>(SizeBits);
}
