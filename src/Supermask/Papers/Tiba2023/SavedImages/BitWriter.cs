namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>
/// Writes the entropy-coded part of a JPEG bit by bit: a zero is stuffed after each 0xFF, and the last byte is filled
/// with ones (F.1.2.3).
/// </summary>
internal sealed class BitWriter(List<byte> output)
{
    private int current;
    private int used;

    /// <summary>Appends the lowest bits of a number, the highest of them first.</summary>
    /// <param name="bits">The number.</param>
    /// <param name="count">How many of its bits; 0 to 16.</param>
    public void Write(int bits, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            current = (current << 1) | ((bits >> bit) & 1);
            if (++used == 8)
            {
                Emit();
            }
        }
    }

    /// <summary>Fills the byte that was begun.</summary>
    public void Finish()
    {
        if (used > 0)
        {
            Write((1 << (8 - used)) - 1, 8 - used);
        }
    }

    private void Emit()
    {
        output.Add((byte)current);
        if (current == 0xFF)
        {
            output.Add(0);
        }

        (current, used) = (0, 0);
    }
}
