using System.Buffers.Binary;
using System.Globalization;

namespace Supermask.Data;

/// <summary>What an IDX file of bytes holds, of whatever size: nothing but the file itself says what belongs there.</summary>
/// <param name="Dimensions">Its dimensions: of images <c>[count, height, width]</c> or with channels after the count; of labels <c>[count]</c>.</param>
/// <param name="Values">The bytes after the header.</param>
internal sealed record IdxArray(IReadOnlyList<int> Dimensions, byte[] Values)
{
    private const byte TypeOfBytes = 0x08;
    private const int MostDimensions = 4;

    /// <summary>Reads a file, gzip or plain.</summary>
    /// <param name="path">The file.</param>
    /// <param name="remedy">What mends a wrong file in this place; it ends the message.</param>
    /// <exception cref="DataFileException">It cannot be read, or is not an IDX file of bytes, whole and nothing more.</exception>
    public static IdxArray Read(string path, string remedy)
    {
        var trouble = new FileTrouble(path, remedy);
        return IdxFile.Open(trouble, content => Read(content, trouble));
    }

    private static IdxArray Read(Stream content, FileTrouble trouble)
    {
        var dimensions = ReadDimensions(content) ?? throw trouble.Failure(
            "is not an IDX file of bytes", FileKind.Of(IdxFile.ReadHead(trouble.Path))?.Cause ?? "another file under this name");
        var length = dimensions.Aggregate(1L, (product, size) => Math.Min(product * size, uint.MaxValue));
        if (length > Array.MaxLength)
        {
            throw trouble.Failure("tells of more than 2 GB of values", "a damaged header, or a set that is too large to be held in memory");
        }

        var values = new byte[length];
        var read = content.ReadAtLeast(values, values.Length, throwOnEndOfStream: false);
        return read < length ? throw trouble.Failure($"is cut short: {Text(read)} of {Text(length)} values", "an interrupted copy or download")
            : content.ReadByte() >= 0 ? throw trouble.Failure($"is longer than its {Text(length)} values", "something was appended to it")
            : new IdxArray(dimensions, values);
    }

    private static int[]? ReadDimensions(Stream content)
    {
        var start = new byte[sizeof(uint)];
        if (content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length
            || start is not [0, 0, TypeOfBytes, >= 1 and <= MostDimensions])
        {
            return null;
        }

        var sizes = new byte[start[3] * sizeof(uint)];
        return content.ReadAtLeast(sizes, sizes.Length, throwOnEndOfStream: false) < sizes.Length
            ? null
            : [.. sizes.Chunk(sizeof(uint)).Select(size => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(size), int.MaxValue))];
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
