using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Supermask.Masks;
using Supermask.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Runs;

/// <summary>
/// The file of one learned task: what is reported of it, its masks, and the state from which the next task goes on. A
/// checksum covers all of it.
/// </summary>
public static class RunRecordFile
{
    private const string Summary = "record";
    private const string Checksum = "sha256";
    private const string StatePrefix = "state.";

    /// <summary>Writes a record with the state that the task left.</summary>
    public static void Write(Stream stream, TaskRecord record, NetworkState state)
    {
        var tensors = new Dictionary<string, StoredTensor>
        {
            ["losses"] = Floats(record.Losses.StepLosses, [record.Steps]),
            ["correct"] = Integers(record.Losses.StepCorrect),
            ["predictions"] = new("U8", [record.Predictions.Length], record.Predictions),
        };
        for (var layer = 0; layer < record.Masks.Length; layer++)
        {
            tensors[$"mask.{layer}"] = Packed(record.Masks[layer]);
        }

        for (var norm = 0; norm < record.BatchNormMeans.Length; norm++)
        {
            tensors[$"mean.{norm}"] = Floats(record.BatchNormMeans[norm], [record.BatchNormMeans[norm].Length]);
        }

        foreach (var (name, tensor) in state.Tensors)
        {
            tensors[StatePrefix + name] = Stored(tensor);
        }

        var summary = JsonSerializer.Serialize(Shape.Of(record));
        var metadata = new Dictionary<string, string> { [Summary] = summary, [Checksum] = Hash(summary, tensors) };
        SafeTensors.Write(stream, metadata, tensors);
    }

    /// <summary>Reads what is reported of a task.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    public static TaskRecord ReadRecord(Stream stream)
    {
        var (shape, tensors) = ReadChecked(stream);
        return new TaskRecord(
            shape.Task,
            shape.Description,
            new TaskLosses(ToFloats(tensors["losses"]), ToIntegers(tensors["correct"]), shape.Images, shape.BatchSize),
            tensors["predictions"].Bytes,
            shape.Correct,
            shape.TestLoss,
            shape.TrainSeconds,
            shape.EvaluateSeconds,
            [.. shape.MaskShapes.Select((size, layer) =>
                new BitMask(MemoryMarshal.Cast<byte, ulong>(tensors[$"mask.{layer}"].Bytes).ToArray(), size[0], size[1]))],
            [.. Enumerable.Range(0, shape.Norms).Select(norm => ToFloats(tensors[$"mean.{norm}"]))],
            shape.Alphas,
            shape.Retests);
    }

    /// <summary>Reads the state that a task left.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    public static NetworkState ReadState(Stream stream) => new(ReadChecked(stream).Tensors
        .Where(entry => entry.Key.StartsWith(StatePrefix, StringComparison.Ordinal))
        .ToDictionary(entry => entry.Key[StatePrefix.Length..], entry => ToTensor(entry.Value)));

    private static (Shape Shape, Dictionary<string, StoredTensor> Tensors) ReadChecked(Stream stream)
    {
        var (metadata, tensors) = SafeTensors.Read(stream);
        if (!metadata.TryGetValue(Summary, out var summary) || !metadata.TryGetValue(Checksum, out var checksum)
            || checksum != Hash(summary, tensors))
        {
            throw new InvalidDataException("The checksum of the record does not fit its content.");
        }

        return (JsonSerializer.Deserialize<Shape>(summary)!, tensors);
    }

    private static string Hash(string summary, Dictionary<string, StoredTensor> tensors)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(summary));
        foreach (var (name, tensor) in tensors.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {tensor.Type} {string.Join('x', tensor.Shape)} "));
            hash.AppendData(tensor.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static StoredTensor Floats(float[] values, long[] shape) =>
        new("F32", shape, MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    private static float[] ToFloats(StoredTensor stored) => MemoryMarshal.Cast<byte, float>(stored.Bytes).ToArray();

    private static StoredTensor Integers(int[] values) =>
        new("I32", [values.Length], MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    private static int[] ToIntegers(StoredTensor stored) => MemoryMarshal.Cast<byte, int>(stored.Bytes).ToArray();

    private static StoredTensor Packed(BitMask mask)
    {
        var bytes = MemoryMarshal.AsBytes(mask.Words).ToArray();
        return new StoredTensor("U8", [bytes.Length], bytes);
    }

    private static StoredTensor Stored(Tensor tensor) =>
        new(tensor.dtype == int64 ? "I64" : "F32", tensor.shape, tensor.detach().contiguous().bytes.ToArray());

    private static Tensor ToTensor(StoredTensor stored) => stored.Type == "I64"
        ? torch.tensor(MemoryMarshal.Cast<byte, long>(stored.Bytes).ToArray()).reshape(stored.Shape)
        : torch.tensor(ToFloats(stored)).reshape(stored.Shape);

    private sealed record Shape(
        int Task,
        string Description,
        int Images,
        int BatchSize,
        int Correct,
        double TestLoss,
        double TrainSeconds,
        double EvaluateSeconds,
        int[][] MaskShapes,
        int Norms,
        double[][] Alphas,
        int[] Retests)
    {
        public static Shape Of(TaskRecord record) => new(
            record.Task,
            record.Description,
            record.Losses.Images,
            record.Losses.BatchSize,
            record.Correct,
            record.TestLoss,
            record.TrainSeconds,
            record.EvaluateSeconds,
            [.. record.Masks.Select(mask => new[] { mask.Rows, mask.Columns })],
            record.BatchNormMeans.Length,
            record.Alphas,
            record.Retests);
    }
}
