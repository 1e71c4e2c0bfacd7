using Supermask.Common;
using Supermask.Networks;

namespace Supermask.Measuring.Overlap;

/// <summary>
/// Independent random masks, which share no structure: what any statistic of overlaps gives on them is due to chance.
/// </summary>
public sealed class RandomMasks(Randomness random)
{
    // Bits of the binary expansion of a density: exact to one in 16 million.
    private const int DensityBits = 24;
    private const int WordBits = 64;

    private readonly CounterRandom source = new(random.Seed);

    /// <summary>Masks of the same shapes and numbers of ones as these, their ones placed at random.</summary>
    public MaskSet WithTheOnesOf(MaskSet masks) => new([.. masks.Masks.Select(mask =>
        WithOnes(mask.Rows, mask.Columns, mask.Ones))]);

    /// <summary>Masks of the same shapes as these whose entries are all 1 with the mean density of these.</summary>
    public MaskSet WithTheMeanDensityOf(MaskSet masks)
    {
        var density = masks.Masks.Average(mask => mask.Density);
        return new MaskSet([.. masks.Masks.Select(mask => new BitMask(Words(mask.Length, density), mask.Rows, mask.Columns))]);
    }

    private BitMask WithOnes(int rows, int columns, int ones)
    {
        var words = Words(rows * columns, (double)ones / (rows * columns));
        var missing = ones - new BitMask(words, rows, columns).Ones;

        // Turning random entries until the number fits leaves every placing of that many ones equally likely.
        while (missing != 0)
        {
            var entry = source.Below(rows * columns);
            var bit = 1UL << (entry % WordBits);
            if ((words[entry / WordBits] & bit) == 0 == missing > 0)
            {
                words[entry / WordBits] ^= bit;
                missing -= Math.Sign(missing);
            }
        }

        return new BitMask(words, rows, columns);
    }

    private ulong[] Words(int length, double density)
    {
        var words = new ulong[(length + WordBits - 1) / WordBits];
        var expansion = (int)Math.Round(density * (1 << DensityBits));
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = expansion >> DensityBits != 0 ? ulong.MaxValue : Word(expansion);
        }

        var rest = length % WordBits;
        if (rest != 0)
        {
            words[^1] &= (1UL << rest) - 1;
        }

        return words;
    }

    // Each bit is 1 with probability 0.b1 b2 b3...: from the last digit to the first, a fair bit is or-ed where the
    // digit is 1 and and-ed where it is 0.
    private ulong Word(int expansion)
    {
        var word = 0UL;
        for (var digit = 0; digit < DensityBits; digit++)
        {
            var fair = source.Next();
            word = (expansion >> digit & 1) != 0 ? word | fair : word & fair;
        }

        return word;
    }
}
