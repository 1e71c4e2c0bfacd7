using System.Runtime.InteropServices;
using System.Text.Json;
using Supermask.Masks;
using Supermask.Training;

namespace Supermask.Runs;

/// <summary>The file of one learned task: what is reported of it, and its masks.</summary>
public static class RunRecordFile
{
    /// <summary>Writes a record.</summary>
    public static void Write(Stream stream, TaskRecord record)
    {
        var tensors = new Dictionary<string, StoredTensor>
        {
            ["losses"] = CheckedFile.Stored(record.Losses.StepLosses),
            ["correct"] = CheckedFile.Stored(record.Losses.StepCorrect),
            ["predictions"] = new("U8", [record.Predictions.Length], record.Predictions),
        };
        for (var layer = 0; layer < record.Masks.Length; layer++)
        {
            tensors[$"mask.{layer}"] = Packed(record.Masks[layer]);
        }

        for (var norm = 0; norm < record.BatchNormMeans.Length; norm++)
        {
            tensors[$"mean.{norm}"] = CheckedFile.Stored(record.BatchNormMeans[norm]);
        }

        foreach (var (task, test) in record.LastTests.Index())
        {
            tensors[$"last.{task}"] = new StoredTensor("U8", [test.Predictions.Length], test.Predictions);
        }

        CheckedFile.Write(stream, JsonSerializer.Serialize(Shape.Of(record)), tensors);
    }

    /// <summary>Reads what is reported of a task.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    public static TaskRecord Read(Stream stream)
    {
        var (summary, tensors) = CheckedFile.Read(stream);
        var shape = JsonSerializer.Deserialize<Shape>(summary)!;
        return new TaskRecord(
            shape.Task,
            shape.Description,
            new TaskLosses(tensors["losses"].Floats(), tensors["correct"].Integers(), shape.Images, shape.BatchSize),
            tensors["predictions"].Bytes,
            shape.Correct,
            shape.TestLoss,
            shape.TrainSeconds,
            shape.EvaluateSeconds,
            [.. shape.MaskShapes.Select((size, layer) => Unpacked(tensors[$"mask.{layer}"], size))],
            [.. Enumerable.Range(0, shape.Norms).Select(norm => tensors[$"mean.{norm}"].Floats())],
            shape.Alphas,
            shape.Retests)
        {
            LastTests = [.. shape.LastLosses.Select((loss, task) =>
                new Evaluation(tensors[$"last.{task}"].Bytes, shape.Retests[task], loss))],
        };
    }

    private static StoredTensor Packed(BitMask mask)
    {
        var bytes = MemoryMarshal.AsBytes(mask.Words).ToArray();
        return new StoredTensor("U8", [bytes.Length], bytes);
    }

    private static BitMask Unpacked(StoredTensor stored, int[] size) =>
        new(MemoryMarshal.Cast<byte, ulong>(stored.Bytes).ToArray(), size[0], size[1]);

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
        int[] Retests,
        double[] LastLosses)
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
            record.Retests,
            [.. record.LastTests.Select(test => test.Loss)]);
    }
}
