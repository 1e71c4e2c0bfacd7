using System.Buffers.Binary;

namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>A baseline JPEG of one component, taken apart into its segments (ITU-T T.81, Annex B).</summary>
internal sealed class GreyJpeg
{
    private const byte StartOfFrame = 0xC0;
    private const byte HuffmanTables = 0xC4;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte QuantisationTables = 0xDB;
    private const int SymbolsOfCounts = 16;

    private GreyJpeg(byte[] quantisation, byte[] frame, HuffmanTable dc, HuffmanTable ac, byte[] scan) =>
        (Quantisation, Frame, Dc, Ac, Scan) = (quantisation, frame, dc, ac, scan);

    /// <summary>The payload of the segment of quantisation tables: its number and 64 steps in zigzag order.</summary>
    public byte[] Quantisation { get; }

    /// <summary>The payload of the frame header: precision, height, width and the component.</summary>
    public byte[] Frame { get; }

    /// <summary>The table of the DC coefficients.</summary>
    public HuffmanTable Dc { get; }

    /// <summary>The table of the AC coefficients.</summary>
    public HuffmanTable Ac { get; }

    /// <summary>The entropy-coded data, still stuffed.</summary>
    public byte[] Scan { get; }

    /// <summary>8 by 8 blocks of the image.</summary>
    public int Blocks => BlocksAlong(Frame.AsSpan(1)) * BlocksAlong(Frame.AsSpan(3));

    /// <summary>Takes a file apart.</summary>
    /// <exception cref="InvalidDataException">It is no whole baseline JPEG of one component.</exception>
    public static GreyJpeg Parse(ReadOnlySpan<byte> file)
    {
        var segments = new Dictionary<byte, byte[]>();
        var tables = new Dictionary<byte, HuffmanTable>();
        var position = 2;
        while (position + 4 <= file.Length && !segments.ContainsKey(StartOfScan))
        {
            var marker = file[position + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
            var payload = file[(position + 4)..Math.Min(file.Length, position + 2 + length)];
            segments[marker] = payload.ToArray();
            if (marker == HuffmanTables)
            {
                AddTables(payload, tables);
            }

            position += 2 + length;
        }

        return file is [0xFF, 0xD8, .., 0xFF, EndOfImage]
            && segments.TryGetValue(StartOfFrame, out var frame) && frame is [8, _, _, _, _, 1, ..]
            && segments.TryGetValue(QuantisationTables, out var quantisation)
            && segments.ContainsKey(StartOfScan) && position <= file.Length - 2
            && tables.TryGetValue(0x00, out var dc) && tables.TryGetValue(0x10, out var ac)
                ? new GreyJpeg(quantisation, frame, dc, ac, file[position..^2].ToArray())
                : throw new InvalidDataException("This is no whole baseline JPEG with one component.");
    }

    // One segment may hold several tables, one after the other.
    private static void AddTables(ReadOnlySpan<byte> payload, Dictionary<byte, HuffmanTable> tables)
    {
        while (payload.Length > SymbolsOfCounts)
        {
            var counts = payload.Slice(1, SymbolsOfCounts);
            var symbols = 0;
            foreach (var count in counts)
            {
                symbols += count;
            }

            var end = Math.Min(payload.Length, 1 + SymbolsOfCounts + symbols);
            tables[payload[0]] = new HuffmanTable(counts, payload[(1 + SymbolsOfCounts)..end]);
            payload = payload[end..];
        }
    }

    private static int BlocksAlong(ReadOnlySpan<byte> size) => (BinaryPrimitives.ReadUInt16BigEndian(size) + 7) / 8;
}
