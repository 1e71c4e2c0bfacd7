using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>A supermask of one layer, one bit an entry.</summary>
public sealed class BitMask : IEquatable<BitMask>
{
    private const int WordBits = 64;
    private readonly ulong[] words;

    /// <summary>A mask from its words; bits beyond the last entry must be 0.</summary>
    /// <param name="words">Entries in row order, the first in the lowest bit of the first word.</param>
    /// <param name="rows">Units of the layer.</param>
    /// <param name="columns">Inputs of the layer.</param>
    /// <exception cref="ArgumentException">The number of words does not fit the shape, or a bit beyond the end is set.</exception>
    public BitMask(ulong[] words, int rows, int columns)
    {
        (this.words, Rows, Columns) = (words, rows, columns);
        if (words.Length != (Length + WordBits - 1) / WordBits)
        {
            throw new ArgumentException($"{words.Length} words do not hold a mask of {rows} x {columns} entries.", nameof(words));
        }

        if (Length % WordBits != 0 && words[^1] >> (Length % WordBits) != 0)
        {
            throw new ArgumentException("A bit beyond the last entry is set.", nameof(words));
        }

        Ones = words.Sum(BitOperations.PopCount);
    }

    /// <summary>Units of the layer.</summary>
    public int Rows { get; }

    /// <summary>Inputs of the layer.</summary>
    public int Columns { get; }

    /// <summary>Number of entries.</summary>
    public int Length => Rows * Columns;

    /// <summary>Number of entries that are 1.</summary>
    public int Ones { get; }

    /// <summary>Share of entries that are 1.</summary>
    public double Density => (double)Ones / Length;

    /// <summary>The packed entries.</summary>
    public ReadOnlySpan<ulong> Words => words;

    /// <summary>The packed entries as bytes, the first entry in the lowest bit of the first byte, in whole words.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes(words.AsSpan()).ToArray();

    /// <summary>The mask of packed bytes.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <param name="rows">Units of the layer.</param>
    /// <param name="columns">Inputs of the layer.</param>
    /// <exception cref="ArgumentException">The number of bytes does not fit the shape.</exception>
    public static BitMask FromBytes(byte[] bytes, int rows, int columns) =>
        new(MemoryMarshal.Cast<byte, ulong>(bytes).ToArray(), rows, columns);

    /// <summary>Whether the entry is 1.</summary>
    public bool this[int row, int column]
    {
        get
        {
            var entry = (row * Columns) + column;
            return (words[entry / WordBits] >> (entry % WordBits) & 1) != 0;
        }
    }

    /// <summary>The mask of scores, <c>[rows, columns]</c>: 1 where the score is at least 0 (Eq. 3-4).</summary>
    public static BitMask FromScores(Tensor scores)
    {
        using var plain = scores.detach();
        using var ones = StraightThroughMask.Binary(plain);
        return Of(ones);
    }

    /// <summary>The mask of truth values, <c>[rows, columns]</c>.</summary>
    public static BitMask Of(Tensor ones)
    {
        var entries = ones.data<bool>();
        var words = new ulong[(entries.Count + WordBits - 1) / WordBits];
        var entry = 0;
        foreach (var one in entries)
        {
            words[entry / WordBits] |= (one ? 1UL : 0) << (entry % WordBits);
            entry++;
        }

        return new BitMask(words, (int)ones.shape[0], (int)ones.shape[1]);
    }

    /// <summary>The mask as numbers, <c>[rows, columns]</c>, float32.</summary>
    public Tensor ToTensor()
    {
        var ones = zeros(Rows, Columns);
        BitSums.Add(this, 1, Fast.Vectors.Floats(ones));
        return ones;
    }

    /// <summary>The mask that is 1 where one of two masks of one shape is.</summary>
    public static BitMask Either(BitMask one, BitMask other) =>
        new([.. one.words.Zip(other.words, (first, second) => first | second)], one.Rows, one.Columns);

    /// <summary>Number of entries that are 1 in both masks.</summary>
    /// <exception cref="ArgumentException">The masks differ in shape.</exception>
    public int CountBoth(BitMask other)
    {
        if (other.Rows != Rows || other.Columns != Columns)
        {
            throw new ArgumentException(
                $"A mask of {Rows} x {Columns} entries has no overlap with one of {other.Rows} x {other.Columns}.", nameof(other));
        }

        var both = 0;
        for (var word = 0; word < words.Length; word++)
        {
            both += BitOperations.PopCount(words[word] & other.words[word]);
        }

        return both;
    }

    /// <inheritdoc/>
    public bool Equals(BitMask? other) =>
        other is not null && Rows == other.Rows && Columns == other.Columns && words.AsSpan().SequenceEqual(other.words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BitMask);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, Ones);
}
