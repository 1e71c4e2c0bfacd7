namespace Supermask.Forensics.Counts;

/// <summary>
/// The sum of numbers in single precision in the order in which NumPy 1.24 adds them: one after the other, the sums of what
/// fits its buffer; of these, halves down to blocks of at most 128, each with eight sums that run side by side. Other orders
/// round elsewhere, and give another last digit.
/// </summary>
public static class PairwiseSum
{
    private const int Buffer = 8_192;
    private const int Block = 128;
    private const int Lanes = 8;

    // Adding the eight sums of a block takes three roundings.
    private const int LaneRoundings = 3;

    /// <summary>The sum.</summary>
    public static float Of(ReadOnlySpan<float> numbers)
    {
        var sum = 0f;
        for (var start = 0; start < numbers.Length; start += Buffer)
        {
            sum += OfBuffer(numbers.Slice(start, Math.Min(Buffer, numbers.Length - start)));
        }

        return sum;
    }

    /// <summary>
    /// The most roundings that a number goes through on its way into the sum. Of numbers that are not negative, the sum is off
    /// by no more than these, each half a unit in the last place.
    /// </summary>
    public static int RoundingsOf(int count) => ((count - 1) / Buffer) + RoundingsOfBuffer(Math.Min(count, Buffer));

    private static int RoundingsOfBuffer(int count) => count > Block
        ? 1 + RoundingsOfBuffer(count - HalfOf(count))
        : (count / Lanes) + LaneRoundings + (count % Lanes);

    private static float OfBuffer(ReadOnlySpan<float> numbers)
    {
        if (numbers.Length > Block)
        {
            var half = HalfOf(numbers.Length);
            return OfBuffer(numbers[..half]) + OfBuffer(numbers[half..]);
        }

        if (numbers.Length < Lanes)
        {
            return OneByOne(0, numbers);
        }

        Span<float> sums = stackalloc float[Lanes];
        numbers[..Lanes].CopyTo(sums);
        var whole = numbers.Length - (numbers.Length % Lanes);
        for (var index = Lanes; index < whole; index++)
        {
            sums[index % Lanes] += numbers[index];
        }

        return OneByOne(
            (sums[0] + sums[1] + (sums[2] + sums[3])) + (sums[4] + sums[5] + (sums[6] + sums[7])), numbers[whole..]);
    }

    private static int HalfOf(int count) => (count / 2) - (count / 2 % Lanes);

    private static float OneByOne(float sum, ReadOnlySpan<float> numbers)
    {
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
