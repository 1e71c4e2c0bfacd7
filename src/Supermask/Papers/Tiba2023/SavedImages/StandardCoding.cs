using System.Buffers.Binary;

namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>
/// The same image with the Huffman tables that JPEG proposes in place of tables made for it: what libjpeg, and so
/// Pillow, writes unless asked to optimise. Coefficients and quantisation stay as they are.
/// </summary>
internal static class StandardCoding
{
    private const int CoefficientsOfBlock = 64;
    private const byte EndOfBlock = 0x00;
    private const byte SixteenZeros = 0xF0;

    // Version 1.1, no unit, one by one, no thumbnail: as libjpeg writes it.
    private static readonly byte[] Jfif = [0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    // One component with tables 0 and 0, all 64 coefficients.
    private static readonly byte[] ScanHeader = [1, 1, 0, 0, CoefficientsOfBlock - 1, 0];

    /// <summary>Writes the file anew, with libjpeg's headers in libjpeg's order.</summary>
    /// <exception cref="InvalidDataException">It is no whole baseline JPEG with one component.</exception>
    public static byte[] Rewrite(ReadOnlySpan<byte> file)
    {
        var jpeg = GreyJpeg.Parse(file);
        List<byte> output = [0xFF, 0xD8];
        AddSegment(output, 0xE0, Jfif);
        AddSegment(output, 0xDB, jpeg.Quantisation);
        AddSegment(output, 0xC0, jpeg.Frame);
        AddTable(output, 0x00, HuffmanTable.StandardDc);
        AddTable(output, 0x10, HuffmanTable.StandardAc);
        AddSegment(output, 0xDA, ScanHeader);
        AddScan(output, jpeg);
        output.AddRange([0xFF, 0xD9]);
        return [.. output];
    }

    private static void AddSegment(List<byte> output, byte marker, ReadOnlySpan<byte> payload)
    {
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(payload.Length + length.Length));
        output.AddRange([0xFF, marker]);
        output.AddRange(length);
        output.AddRange(payload);
    }

    private static void AddTable(List<byte> output, byte number, HuffmanTable table) =>
        AddSegment(output, 0xC4, [number, .. table.Counts, .. table.Values]);

    private static void AddScan(List<byte> output, GreyJpeg jpeg)
    {
        var reader = new BitReader(jpeg.Scan);
        var writer = new BitWriter(output);
        for (var block = 0; block < jpeg.Blocks; block++)
        {
            Copy(jpeg.Dc, HuffmanTable.StandardDc, ref reader, writer);
            for (var coefficient = 1; coefficient < CoefficientsOfBlock; coefficient++)
            {
                var symbol = Copy(jpeg.Ac, HuffmanTable.StandardAc, ref reader, writer);
                if (symbol == EndOfBlock)
                {
                    break;
                }

                coefficient += symbol == SixteenZeros ? 15 : symbol >> 4;
            }
        }

        writer.Finish();
    }

    // A symbol and the bits that follow it, which its lower half counts; those are the same under every table.
    private static byte Copy(HuffmanTable from, HuffmanTable to, ref BitReader reader, BitWriter writer)
    {
        var symbol = from.Read(ref reader);
        var bits = symbol & 0x0F;
        to.Write(symbol, writer);
        writer.Write(reader.Read(bits), bits);
        return symbol;
    }
}
