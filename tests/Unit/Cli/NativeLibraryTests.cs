using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>A native library that cannot be loaded is named in one message, and nothing is copied in search of another.</summary>
[Platform("Linux")]
public sealed class NativeLibraryTests
{
    private static readonly string Program = TestContext.CurrentContext.TestDirectory;

    private string folder = "";

    [SetUp]
    public void NewFolder()
    {
        Mounts.Require();
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("train --profile smoke")]
    [TestCase("data")]
    public void A_program_on_a_disk_from_which_nothing_may_be_run(string arguments)
    {
        var error = Fail(Mounts.Again(Program, "noexec"), arguments);

        Assert.That(error, Does.StartWith("The native library LibTorchSharp cannot be loaded").And.Contain("noexec").And.Contain("To mend it"));
    }

    [Test]
    public void Libraries_that_are_missing()
    {
        var error = Fail($"mount -t tmpfs none '{Natives}'", "train --profile smoke");

        Assert.That(error, Does.StartWith("The native library LibTorchSharp cannot be loaded: it is missing").And.Contain(Natives).And.Contain("make -B build"));
    }

    [Test]
    public void A_library_that_another_needs()
    {
        var nothing = Path.Combine(folder, "nothing");
        File.WriteAllText(nothing, "");

        var error = Fail($"mount --bind '{nothing}' '{Path.Combine(Natives, "libc10.so")}'", "train --profile smoke");

        Assert.That(error, Does.Contain("libc10.so").And.Contain("file too short").And.Contain("make -B build"));
    }

    [Test]
    public void A_library_that_draws_figures()
    {
        var nothing = Path.Combine(folder, "nothing");
        File.WriteAllText(nothing, "");
        Directory.CreateDirectory(Path.Combine(folder, "reports", "evidence"));

        var error = Fail($"mount --bind '{nothing}' '{Path.Combine(Natives, "libSkiaSharp.so")}'", "report --profile smoke");

        Assert.That(error, Does.StartWith("The native library libSkiaSharp cannot be loaded"));
    }

    private static string Natives => Directory.GetDirectories(Path.Combine(Program, "runtimes"), "linux-*").Select(each => Path.Combine(each, "native")).Single();

    private string Fail(string mount, string arguments)
    {
        var command = new CommandLine(new Dictionary<string, string>
        {
            ["SUPERMASK_CACHE"] = folder,
            ["SUPERMASK_REPORTS"] = Path.Combine(folder, "reports"),
            ["SUPERMASK_OFFLINE"] = "1",
        });
        var result = command.RunIn($"{mount} && exec \"$@\"", Mounts.New, arguments.Split(' '));
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(4), result.Error);
        Assert.That(Path.Combine(Program, "cpu"), Does.Not.Exist);
        return result.Error;
    }
}
