using System.Diagnostics;
using NUnit.Framework;
using Supermask.Data.Sources;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Unit.Cli;

/// <summary>Whoever waits for another process says what for and for which, once.</summary>
[Platform(Exclude = "Win", Reason = "A signal is sent by kill.")]
public sealed class WaitTests
{
    private static readonly string[] Train = ["train", "--profile", "smoke", "--seeds", "1", "--variant", "partitioned", "--arm", "classic, one epoch"];

    private string folder = "";

    private string Runs => Path.Combine(folder, "runs");

    [SetUp]
    public void NewFolder() => folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_run_that_another_process_trains()
    {
        var library = (await Workbench.OpenAsync(Settings.From(new GivenSettings { Profile = "smoke", Seeds = 1, Runs = Runs }, _ => null))).Library;
        var key = RunKey.Of(library.RunsOf("partitioned", Arms.Classic(1))[0], library.Data);
        var held = library.Store.Lock(key, _ => { }, CancellationToken.None);
        using var process = Start(Train);
        var waiting = await LineWith(process, "waiting");
        held.Dispose();
        var rest = CommandLine.Finish(process);

        Assert.That(waiting, Does.Contain("partitioned, seed 0").And.Contain($"process {Environment.ProcessId}").And.Contain(Runs));
        Assert.That(rest.Output, Does.Contain("10 tasks trained").And.Not.Contain("waiting"));
        Assert.That(rest.ExitCode, Is.Zero, rest.Error);
    }

    [Test]
    public async Task A_download_that_another_process_is_at()
    {
        var mnist = Directory.CreateDirectory(Path.Combine(folder, "mnist")).FullName;
        using var held = FileLock.Take(Path.Combine(mnist, "download.lock"), _ => { }, CancellationToken.None);
        using var process = Start("data", "--download");
        var waiting = await LineWith(process, "Waiting");
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        Assert.That(waiting, Does.Contain($"process {Environment.ProcessId}").And.Contain("downloads MNIST").And.Contain(mnist));
        Assert.That(CommandLine.Finish(process).ExitCode, Is.EqualTo(143));
    }

    private Process Start(params string[] arguments) =>
        new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder }).Start(arguments);

    private static async Task<string> LineWith(Process process, string word)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new AssertionException($"The program ended without saying that it waits: {await process.StandardError.ReadToEndAsync()}");
    }
}
