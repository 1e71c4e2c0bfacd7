using System.Buffers.Binary;
using System.Text.Json;

namespace Supermask.Runs;

/// <summary>One named tensor of a file.</summary>
/// <param name="Type">Element type in the format's words: U8, I32, I64, F32.</param>
/// <param name="Shape">Extent of each dimension.</param>
/// <param name="Bytes">Elements in row order, little-endian.</param>
public sealed record StoredTensor(string Type, long[] Shape, byte[] Bytes);

/// <summary>
/// Files in the safetensors format, which other languages read too: the length of the header, a JSON header that names
/// type, shape and place of each tensor, then their bytes.
/// </summary>
public static class SafeTensors
{
    private const string MetadataName = "__metadata__";
    private const int LargestHeader = 1 << 24;

    /// <summary>Writes the tensors in the order of their names.</summary>
    public static void Write(
        Stream stream, IReadOnlyDictionary<string, string> metadata, IReadOnlyDictionary<string, StoredTensor> tensors)
    {
        var names = tensors.Keys.Order(StringComparer.Ordinal).ToArray();
        var header = new Dictionary<string, object> { [MetadataName] = metadata };
        var offset = 0L;
        foreach (var name in names)
        {
            var tensor = tensors[name];
            header[name] = new Entry(tensor.Type, tensor.Shape, [offset, offset += tensor.Bytes.Length]);
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(header);
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)json.Length);
        stream.Write(length);
        stream.Write(json);
        foreach (var name in names)
        {
            stream.Write(tensors[name].Bytes);
        }
    }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or is not of this format.</exception>
    public static (Dictionary<string, string> Metadata, Dictionary<string, StoredTensor> Tensors) Read(Stream stream)
    {
        try
        {
            using var header = JsonDocument.Parse(ReadHeader(stream));
            var entries = header.RootElement.EnumerateObject().Where(entry => entry.Name != MetadataName).ToArray();
            var metadata = header.RootElement.GetProperty(MetadataName).Deserialize<Dictionary<string, string>>()!;
            return (metadata, ReadTensors(stream, entries));
        }
        catch (Exception problem) when (problem is JsonException or EndOfStreamException or KeyNotFoundException
            or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException($"Not a whole safetensors file: {problem.Message}", problem);
        }
    }

    private static byte[] ReadHeader(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        stream.ReadExactly(length);
        var size = BinaryPrimitives.ReadUInt64LittleEndian(length);
        if (size > LargestHeader)
        {
            throw new InvalidDataException($"Not a safetensors file: a header of {size} bytes.");
        }

        var header = new byte[size];
        stream.ReadExactly(header);
        return header;
    }

    private static Dictionary<string, StoredTensor> ReadTensors(Stream stream, JsonProperty[] entries)
    {
        var tensors = new Dictionary<string, StoredTensor>();
        var offset = 0L;
        foreach (var (name, entry) in entries.Select(entry => (entry.Name, entry.Value.Deserialize<Entry>()!)))
        {
            if (entry.data_offsets is not [var from, var to] || from != offset || to < from || to - from > stream.Length)
            {
                throw new InvalidDataException($"The place of '{name}' does not follow that of the tensor before it.");
            }

            if (entry.dtype is null || entry.shape is null)
            {
                throw new InvalidDataException($"Of '{name}' the header tells no type or no shape.");
            }

            var bytes = new byte[to - from];
            stream.ReadExactly(bytes);
            tensors[name] = new StoredTensor(entry.dtype, entry.shape, bytes);
            offset = to;
        }

        return tensors;
    }

    // Named as the format names them.
    private sealed record Entry(string? dtype, long[]? shape, long[]? data_offsets);
}
