namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>A Huffman table of a JPEG (ITU-T T.81, Annexes C and K.3).</summary>
internal sealed class HuffmanTable
{
    private const int LongestCode = 16;

    private readonly byte[] lengths = new byte[byte.MaxValue + 1];
    private readonly int[] codes = new int[byte.MaxValue + 1];
    private readonly int[] firstCodes = new int[LongestCode + 1];
    private readonly int[] firstValues = new int[LongestCode + 1];

    /// <summary>Makes a table of its two lists.</summary>
    /// <param name="counts">How many codes have 1, 2 to 16 bits, <c>[16]</c>.</param>
    /// <param name="values">The symbols by ascending code.</param>
    /// <exception cref="InvalidDataException">The lists do not fit together.</exception>
    public HuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> values)
    {
        (Counts, Values) = (counts.ToArray(), values.ToArray());
        if (Counts.Length != LongestCode || Counts.Sum(count => count) != Values.Length)
        {
            throw new InvalidDataException("The Huffman table of the JPEG is not whole.");
        }

        var (code, next) = (0, 0);
        for (var length = 1; length <= LongestCode; length++, code <<= 1)
        {
            (firstCodes[length], firstValues[length]) = (code, next);
            for (var index = 0; index < Counts[length - 1]; index++, code++, next++)
            {
                (lengths[Values[next]], codes[Values[next]]) = ((byte)length, code);
            }
        }
    }

    /// <summary>The usual table for DC coefficients of luminance (Table K.3).</summary>
    public static HuffmanTable StandardDc { get; } = new(
        [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

    /// <summary>The usual table for AC coefficients of luminance (Table K.5).</summary>
    public static HuffmanTable StandardAc { get; } = new(
        [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D],
        Convert.FromHexString(
            "01020300041105122131410613516107227114328191A1082342B1C11552D1F02433627282090A161718191A25262728292A3435363738"
            + "393A434445464748494A535455565758595A636465666768696A737475767778797A838485868788898A92939495969798999AA2A3A4A5"
            + "A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA"));

    /// <summary>How many codes have 1, 2 to 16 bits, <c>[16]</c>.</summary>
    public byte[] Counts { get; }

    /// <summary>The symbols by ascending code.</summary>
    public byte[] Values { get; }

    /// <summary>Reads a code.</summary>
    /// <exception cref="InvalidDataException">What follows is no code of this table.</exception>
    public byte Read(ref BitReader reader)
    {
        var code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code = (code << 1) | reader.Read(1);
            var index = code - firstCodes[length];
            if (index < Counts[length - 1])
            {
                return Values[firstValues[length] + index];
            }
        }

        throw new InvalidDataException("The scan of the JPEG holds a code that its table lacks.");
    }

    /// <summary>Writes the code of a symbol.</summary>
    /// <exception cref="ArgumentException">The table has no code for it.</exception>
    public void Write(byte symbol, BitWriter writer)
    {
        if (lengths[symbol] == 0)
        {
            throw new ArgumentException($"The Huffman table has no code for {symbol}.", nameof(symbol));
        }

        writer.Write(codes[symbol], lengths[symbol]);
    }
}
