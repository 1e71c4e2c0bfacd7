namespace Supermask.Common;

/// <summary>
/// Random numbers computed from a key and a counter (SplitMix64; Steele, Lea and Flood 2014). Only whole numbers and
/// exact products are involved, so that every platform draws the same.
/// </summary>
/// <param name="key">Where the numbers start, such as the seed of a stream.</param>
public sealed class CounterRandom(ulong key)
{
    private const ulong Step = 0x9e3779b97f4a7c15;
    private const double UnitOf53Bits = 1.0 / (1L << 53);

    // Four uniform numbers have variance 4/12.
    private const double SqrtOf3 = 1.7320508075688772;

    private ulong counter;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * UnitOf53Bits;

    /// <summary>A number evenly spread between two bounds.</summary>
    public double Between(double low, double high) => low + ((high - low) * Unit());

    /// <summary>A bell-shaped number around 0: four even ones added up, at most 3.5 standard deviations away.</summary>
    public double Around0(double standardDeviation) =>
        standardDeviation * SqrtOf3 * (Unit() + Unit() + Unit() + Unit() - 2);

    /// <summary>A whole number from 0 up to, not including, a bound.</summary>
    public int Below(int bound) => (int)(Unit() * bound);

    /// <summary>64 fair bits.</summary>
    public ulong Next()
    {
        var bits = key + (++counter * Step);
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return bits ^ (bits >> 31);
    }
}
