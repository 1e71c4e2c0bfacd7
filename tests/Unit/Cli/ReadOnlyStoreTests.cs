using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>A store that holds everything and may only be read: somebody else's, or on a disk that is mounted so.</summary>
[Platform("Linux")]
public sealed class ReadOnlyStoreTests
{
    private static readonly string[] Arm = ["train", "--profile", "smoke", "--seeds", "2", "--variant", "partitioned", "--arm", "classic, one epoch"];
    private static readonly string[] Both = [.. Arm, "--arm", "novel, one epoch"];

    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;
    private CommandLine command = null!;

    private string Runs => Path.Combine(folder, "runs");

    [OneTimeSetUp]
    public void TrainBoth()
    {
        command = new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder });
        var trained = command.Run(Both);
        Assert.That(trained.ExitCode, Is.Zero, trained.Error);

        // Times belong to a machine: where the store comes from another, it has none of this one.
        Directory.Delete(Path.Combine(Runs, "timings"), recursive: true);
        foreach (var path in Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            OtherUser.SetMode(path, Directory.Exists(path) ? "755" : "644");
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Of_another_user_it_is_read_and_steps_are_timed_though_their_times_cannot_be_kept()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("Only root can become another user.");
        }

        OtherUser.Require();
        var result = command.RunIn("exec \"$@\"", OtherUser.Prefix, Both);

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("0 tasks trained, 40 read from the store").And.Contain("timed in turns"));
        Assert.That(Path.Combine(Runs, "timings"), Does.Not.Exist);
    }

    [Test]
    public void On_a_disk_that_is_mounted_so_it_is_read()
    {
        Mounts.Require();
        var result = command.RunIn($"{Mounts.Again(Runs, "ro")} && exec \"$@\"", Mounts.New, Arm);

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("0 tasks trained, 20 read from the store"));
    }

    [Test]
    public void What_it_lacks_is_refused_before_anything_is_trained()
    {
        Mounts.Require();
        var result = command.RunIn($"{Mounts.Again(Runs, "ro")} && exec \"$@\"", Mounts.New, [.. Arm, "--arm", "classic, two epochs"]);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("cannot be written to").And.Contain("Read-only").And.Contain("SUPERMASK_RUNS"));
        Assert.That(result.Output, Does.Not.Contain("task 0"));
    }
}
