namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>Reads the entropy-coded part of a JPEG bit by bit, without the zero stuffed after each 0xFF (F.1.2.3).</summary>
internal ref struct BitReader(ReadOnlySpan<byte> scan)
{
    private readonly ReadOnlySpan<byte> scan = scan;
    private int position;
    private int left;
    private byte current;

    /// <summary>The next bits, the first of them the highest.</summary>
    /// <param name="count">How many; 0 to 16.</param>
    /// <exception cref="InvalidDataException">The scan ends before.</exception>
    public int Read(int count)
    {
        var bits = 0;
        for (var bit = 0; bit < count; bit++)
        {
            bits = (bits << 1) | Next();
        }

        return bits;
    }

    private int Next()
    {
        if (left == 0)
        {
            if (position >= scan.Length)
            {
                throw new InvalidDataException("The scan of the JPEG ends within a block.");
            }

            current = scan[position];
            position += current == 0xFF ? 2 : 1;
            left = 8;
        }

        return (current >> --left) & 1;
    }
}
