using NUnit.Framework;
using Supermask.Runs;

namespace Supermask.Unit.Cli;

/// <summary>A process that is killed while it trains, and what the next one makes of what it left.</summary>
public sealed class KillTests
{
    private static readonly string[] Train = ["train", "--profile", "smoke", "--seeds", "1", "--variant", "partitioned", "--arm", "classic, one epoch"];

    [Test]
    public void After_a_kill_training_goes_on_at_the_next_task_and_ends_with_the_same_bits()
    {
        var folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        var (whole, killed) = (Path.Combine(folder, "whole"), Path.Combine(folder, "killed"));
        try
        {
            var command = new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder });
            Assert.That(command.Run([.. Train, "--runs", whole]).ExitCode, Is.Zero);
            KillOnceATaskIsKept(command, killed);
            var kept = Records(killed).Count;
            Assert.That(kept, Is.InRange(1, 9));
            var rest = command.Run([.. Train, "--runs", killed]);
            Assert.That(rest.Output, Does.Contain($"{10 - kept} tasks trained, {kept} read from the store"));
            Assert.That(Records(killed), Is.EqualTo(Records(whole)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Two_processes_that_share_a_store_train_every_task_once()
    {
        var folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        try
        {
            var command = new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder });
            var (first, second) = (command.Start(Train), command.Start(Train));
            var output = CommandLine.Finish(first).Output + CommandLine.Finish(second).Output;
            Assert.That(output.Split('\n').Count(line => line.StartsWith("partitioned seed 0 task", StringComparison.Ordinal)), Is.EqualTo(10));
            Assert.That(Records(Path.Combine(folder, "runs")), Has.Count.EqualTo(10));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void KillOnceATaskIsKept(CommandLine command, string runs)
    {
        using var process = command.Start([.. Train, "--runs", runs]);
        while (!process.WaitForExit(5))
        {
            if (Directory.Exists(runs) && Records(runs).Count > 0)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }
    }

    // The bits of every record but its timings: losses, predictions, masks, means.
    private static Dictionary<string, string> Records(string runs) => Directory
        .EnumerateFiles(runs, "task-*.safetensors", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(runs, path), path =>
        {
            using var stream = File.OpenRead(path);
            var record = RunRecordFile.Read(stream);
            return string.Join(' ', [record.Correct, .. record.Losses.StepLosses, .. record.Predictions,
                .. record.BatchNormMeans.SelectMany(means => means), .. record.Masks.SelectMany(mask => mask.Words.ToArray())]);
        });
}
