using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>The file of one learned task: what is reported of it, and its traces.</summary>
public static class RunRecordFile
{
    /// <summary>Version of what a file holds; part of the key of every run.</summary>
    public const int Format = 2;

    // The loss of a network that diverged is no finite number.
    private static readonly JsonSerializerOptions Summary = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>Writes a record.</summary>
    public static void Write(Stream stream, TaskRecord record)
    {
        var tensors = new Dictionary<string, StoredTensor>
        {
            ["losses"] = CheckedFile.Stored(record.Losses.StepLosses),
            ["correct"] = CheckedFile.Stored(record.Losses.StepCorrect),
            ["predictions"] = Bytes(record.Predictions),
        };
        foreach (var (name, tensor) in record.Traces.SelectMany(StoredTrace.TensorsOf))
        {
            tensors[name] = tensor;
        }

        Add(tensors, "last", record.LastTests);
        Add(tensors, "untold", record.UntoldTests);
        CheckedFile.Write(stream, JsonSerializer.Serialize(Shape.Of(record), Summary), tensors);
    }

    /// <summary>Reads what is reported of a task.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    public static TaskRecord Read(Stream stream)
    {
        var (summary, tensors) = CheckedFile.Read(stream);
        var shape = JsonSerializer.Deserialize<Shape>(summary, Summary)!;
        return new TaskRecord(
            shape.Task,
            shape.Description,
            new TaskLosses(tensors["losses"].Floats(), tensors["correct"].Integers(), shape.Images, shape.BatchSize),
            tensors["predictions"].Bytes,
            shape.Correct,
            shape.TestLoss,
            shape.TrainSeconds,
            shape.EvaluateSeconds,
            [.. shape.Traces.Select(trace => trace.Read(tensors))],
            shape.Retests)
        {
            LastTests = Tests(tensors, "last", shape.LastTests),
            UntoldTests = Tests(tensors, "untold", shape.UntoldTests),
        };
    }

    private static StoredTensor Bytes(byte[] values) => new("U8", [values.Length], values);

    private static void Add(Dictionary<string, StoredTensor> tensors, string name, Evaluation[] tests)
    {
        foreach (var (task, test) in tests.Index())
        {
            tensors[$"{name}.{task}"] = Bytes(test.Predictions);
            if (test.InferredTasks.Length > 0)
            {
                tensors[$"{name}.{task}.tasks"] = CheckedFile.Stored(test.InferredTasks);
            }
        }
    }

    private static Evaluation[] Tests(Dictionary<string, StoredTensor> tensors, string name, IReadOnlyList<StoredTest> tests) =>
        [.. tests.Select((test, task) => new Evaluation(tensors[$"{name}.{task}"].Bytes, test.Correct, test.Loss)
        {
            InferredTasks = tensors.TryGetValue($"{name}.{task}.tasks", out var inferred) ? inferred.Integers() : [],
        })];

    private sealed record StoredTest(int Correct, double Loss);

    private sealed record Shape(
        int Task,
        string Description,
        int Images,
        int BatchSize,
        int Correct,
        double TestLoss,
        double TrainSeconds,
        double EvaluateSeconds,
        StoredTrace[] Traces,
        int[] Retests,
        StoredTest[] LastTests,
        StoredTest[] UntoldTests)
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
            [.. record.Traces.Select(StoredTrace.Of)],
            record.Retests,
            [.. record.LastTests.Select(test => new StoredTest(test.Correct, test.Loss))],
            [.. record.UntoldTests.Select(test => new StoredTest(test.Correct, test.Loss))]);
    }
}
