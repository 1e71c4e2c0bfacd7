using System.Security.Cryptography;
using Supermask.Learning;
using Supermask.Runs;

namespace Supermask.Unit.Runs;

/// <summary>Compares what is kept of runs as a whole: every bit of every record but its seconds.</summary>
internal static class WholeRecords
{
    /// <summary>One line a task.</summary>
    public static string Bits(TrainedSequence sequence) => string.Join('\n', sequence.Tasks.Select(Bits));

    /// <summary>The hash of the record's file, written with seconds of 0.</summary>
    public static string Bits(TaskRecord task)
    {
        using var file = new MemoryStream();
        RunRecordFile.Write(file, task with { TrainSeconds = 0, EvaluateSeconds = 0 });
        return $"{task.Task} {Convert.ToHexStringLower(SHA256.HashData(file.ToArray()))}";
    }
}
