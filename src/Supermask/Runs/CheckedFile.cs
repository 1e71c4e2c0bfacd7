using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Runs;

/// <summary>A file of named tensors with a text beside them; a checksum covers all of it.</summary>
internal static class CheckedFile
{
    private const string Text = "record";
    private const string Checksum = "sha256";

    /// <summary>Writes a text and tensors.</summary>
    public static void Write(Stream stream, string text, Dictionary<string, StoredTensor> tensors)
    {
        var metadata = new Dictionary<string, string> { [Text] = text, [Checksum] = Hash(text, tensors) };
        SafeTensors.Write(stream, metadata, tensors);
    }

    /// <summary>Reads a text and tensors.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    public static (string Text, Dictionary<string, StoredTensor> Tensors) Read(Stream stream)
    {
        var (metadata, tensors) = SafeTensors.Read(stream);
        return metadata.TryGetValue(Text, out var text) && metadata.TryGetValue(Checksum, out var checksum)
            && checksum == Hash(text, tensors)
            ? (text, tensors)
            : throw new InvalidDataException("The checksum of the file does not fit its content.");
    }

    /// <summary>Numbers as a tensor of one dimension.</summary>
    public static StoredTensor Stored(float[] values) =>
        new("F32", [values.Length], MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>Whole numbers as a tensor of one dimension.</summary>
    public static StoredTensor Stored(int[] values) =>
        new("I32", [values.Length], MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>Double-precision numbers as a tensor of one dimension.</summary>
    public static StoredTensor Stored(double[] values) =>
        new("F64", [values.Length], MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>A copy of a tensor of numbers.</summary>
    /// <exception cref="NotSupportedException">Its numbers are of a kind that is not kept.</exception>
    public static StoredTensor Stored(Tensor tensor)
    {
        using var plain = tensor.detach();
        using var rows = plain.contiguous();
        return new(TypeOf(tensor.dtype), tensor.shape, rows.bytes.ToArray());
    }

    /// <summary>The numbers of a tensor.</summary>
    public static float[] Floats(this StoredTensor stored) => MemoryMarshal.Cast<byte, float>(stored.Bytes).ToArray();

    /// <summary>The double-precision numbers of a tensor.</summary>
    public static double[] Doubles(this StoredTensor stored) => MemoryMarshal.Cast<byte, double>(stored.Bytes).ToArray();

    /// <summary>The whole numbers of a tensor.</summary>
    public static int[] Integers(this StoredTensor stored) => MemoryMarshal.Cast<byte, int>(stored.Bytes).ToArray();

    /// <summary>The tensor as it was.</summary>
    public static Tensor ToTensor(this StoredTensor stored)
    {
        using var values = stored.Type switch
        {
            "I64" => torch.tensor(MemoryMarshal.Cast<byte, long>(stored.Bytes).ToArray()),
            "F64" => torch.tensor(stored.Doubles()),
            "U8" => torch.tensor(stored.Bytes),
            "F32" => torch.tensor(stored.Floats()),
            _ => throw new InvalidDataException($"Tensors of the kind {stored.Type} are not read."),
        };
        return values.reshape(stored.Shape);
    }

    private static string TypeOf(ScalarType type) => type switch
    {
        ScalarType.Int64 => "I64",
        ScalarType.Float64 => "F64",
        ScalarType.Byte => "U8",
        ScalarType.Float32 => "F32",
        _ => throw new NotSupportedException($"A tensor of {type} numbers is not kept; float32, float64, int64 and uint8 are."),
    };

    private static string Hash(string text, Dictionary<string, StoredTensor> tensors)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        foreach (var (name, tensor) in tensors.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {tensor.Type} {string.Join('x', tensor.Shape)} "));
            hash.AppendData(tensor.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
