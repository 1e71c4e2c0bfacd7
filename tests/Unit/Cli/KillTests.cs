using NUnit.Framework;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Cli;

/// <summary>A process that is killed while it trains, and what the next one makes of what it left.</summary>
[Category("walk")]
public sealed class KillTests
{
    private static readonly string[] Train = ["train", "--profile", "smoke", "--seeds", "1", "--variant", "partitioned", "--arm", "classic, one epoch"];

    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;
    private int kept;
    private string outputOfBoth = "";

    private string Runs => Path.Combine(folder, "runs");

    // One process is killed; two at once go on where it ended.
    [OneTimeSetUp]
    public void Kill_and_go_on()
    {
        var command = new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder });
        KillOnceATaskIsKept(command, Runs);
        kept = Records(Runs).Count;
        var (first, second) = (command.Start(Train), command.Start(Train));
        outputOfBoth = CommandLine.Finish(first).Output + CommandLine.Finish(second).Output;
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Two_processes_go_on_at_the_next_task_and_train_every_task_once()
    {
        Assert.That(kept, Is.InRange(1, 9));
        Assert.That(
            outputOfBoth.Split('\n').Count(line => line.StartsWith("partitioned, ", StringComparison.Ordinal) && line.Contains("seed 0, task", StringComparison.Ordinal)),
            Is.EqualTo(10 - kept));
    }

    [Test]
    public async Task What_three_processes_left_has_the_bits_of_an_uninterrupted_run()
    {
        var given = new GivenSettings { Profile = "smoke", Seeds = 1, Runs = Path.Combine(folder, "whole") };
        var library = (await Workbench.OpenAsync(Settings.From(given, _ => null))).Library;
        library.LoadOrTrain(library.RunsOf("partitioned", Arms.Classic(1)), _ => { }, CancellationToken.None);
        Assert.That(Records(Runs), Has.Count.EqualTo(10).And.EqualTo(Records(given.Runs)));
    }

    private static void KillOnceATaskIsKept(CommandLine command, string runs)
    {
        using var process = command.Start(Train);
        while (!process.WaitForExit(5))
        {
            if (Directory.Exists(runs) && Records(runs).Count > 0)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }
    }

    private static Dictionary<string, string> Records(string runs) => Directory
        .EnumerateFiles(runs, "task-*.safetensors", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(runs, path), path =>
        {
            using var stream = File.OpenRead(path);
            return WholeRecords.Bits(RunRecordFile.Read(stream));
        });
}
