using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>A user without a home directory is asked for a folder; nothing is ever kept below the current one unasked.</summary>
[Platform("Linux")]
public sealed class HomeTests
{
    private static readonly string[] Train = ["train", "--profile", "smoke", "--seeds", "1", "--variant", "partitioned", "--arm", "classic, one epoch"];

    private string folder = "";

    [SetUp]
    public void NewFolder()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "relative"));
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("/nonexistent")]
    [TestCase("relative")]
    public void Runs_need_a_folder_that_is_named(string home)
    {
        var result = Run(home, [], Train);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("no home directory").And.Contain("SUPERMASK_CACHE").And.Contain("SUPERMASK_RUNS").And.Contain($"'{home}'"));
        Assert.That(FilesWritten(), Is.Empty);
    }

    [Category("walk")]
    [TestCase("SUPERMASK_CACHE", "cache", "cache/runs")]
    [TestCase("SUPERMASK_RUNS", "runs", "runs")]
    [TestCase("XDG_CACHE_HOME", "/xdg", "xdg/supermask/runs")]
    public void Any_variable_that_names_one_is_enough(string variable, string value, string runs)
    {
        var result = Run("/nonexistent", new() { [variable] = value[0] == '/' ? folder + value : value }, Train);

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain($"kept in {Path.Combine(folder, runs)}"));
    }

    [Test]
    public void A_download_needs_one_too()
    {
        var result = Run("/nonexistent", new() { ["SUPERMASK_RUNS"] = "runs" }, "data");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("no folder for a download of MNIST").And.Contain("SUPERMASK_CACHE"));
        Assert.That(FilesWritten(), Is.Empty);
    }

    [TestCase("claims")]
    [TestCase("forensics --tables no-such-folder")]
    [TestCase("data --help")]
    public void What_keeps_nothing_asks_for_nothing(string arguments)
    {
        var result = Run("/nonexistent", [], arguments.Split(' '));

        Assert.That(result.Output + result.Error, Is.Not.Empty.And.Not.Contain("home directory"));
    }

    private CommandLine.Result Run(string home, Dictionary<string, string> environment, params string[] arguments) =>
        new CommandLine(new Dictionary<string, string>(environment) { ["HOME"] = home }).RunIn(
            $"cd '{folder}' && \"$@\"", environment.ContainsKey("XDG_CACHE_HOME") ? ["env"] : ["env", "-u", "XDG_CACHE_HOME"], arguments);

    private string[] FilesWritten() => Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
}
