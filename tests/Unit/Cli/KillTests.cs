using NUnit.Framework;
using Supermask.Runs;

namespace Supermask.Unit.Cli;

/// <summary>A process that is killed while it trains, and what the next one makes of what it left.</summary>
public sealed class KillTests
{
    private static readonly string[] Train = ["train", "--profile", "smoke", "--seeds", "1", "--variant", "partitioned", "--arm", "classic, one epoch"];

    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;
    private CommandLine command = null!;
    private string outputOfBoth = "";

    private string Whole => Path.Combine(folder, "runs");

    // The run of the one test is what the other compares with.
    [OneTimeSetUp]
    public void Train_the_run_by_two_processes_at_once()
    {
        command = new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder });
        var (first, second) = (command.Start(Train), command.Start(Train));
        outputOfBoth = CommandLine.Finish(first).Output + CommandLine.Finish(second).Output;
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Two_processes_that_share_a_store_train_every_task_once()
    {
        Assert.That(
            outputOfBoth.Split('\n').Count(line => line.StartsWith("partitioned seed 0 task", StringComparison.Ordinal)), Is.EqualTo(10));
        Assert.That(Records(Whole), Has.Count.EqualTo(10));
    }

    [Test]
    public void After_a_kill_training_goes_on_at_the_next_task_and_ends_with_the_same_bits()
    {
        var killed = Path.Combine(folder, "killed");
        KillOnceATaskIsKept(command, killed);
        var kept = Records(killed).Count;
        Assert.That(kept, Is.InRange(1, 9));
        var rest = command.Run([.. Train, "--runs", killed]);
        Assert.That(rest.Output, Does.Contain($"{10 - kept} tasks trained, {kept} read from the store"));
        Assert.That(Records(killed), Is.EqualTo(Records(Whole)));
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
