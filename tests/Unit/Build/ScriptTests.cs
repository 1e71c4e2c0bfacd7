using NUnit.Framework;
using Supermask.Session;
using Supermask.Unit.Cli;

namespace Supermask.Unit.Build;

/// <summary>
/// The script that starts the command line from a checkout, in one that holds the built program and little else; that it
/// builds where a source is new is a part of what the guide's tests do.
/// </summary>
[Platform(Exclude = "Win", Reason = "The script is one of a Unix shell.")]
public sealed class ScriptTests
{
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;
    private readonly CommandLine command = new(new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = "/nonexistent" });

    private string Checkout => Path.Combine(folder, "a checkout");

    private string Source => Path.Combine(Checkout, "src", "Supermask", "Source.cs");

    [OneTimeSetUp]
    public void MakeTheCheckout()
    {
        Write(Path.Combine(Checkout, "Directory.Packages.props"));
        Write(Path.Combine(Checkout, "global.json"));
        Write(Path.Combine(Checkout, "build", "Natives.targets"));
        Write(Source);
        var output = Path.Combine(Checkout, "src", "Supermask.Cli", "bin", "Release", "net10.0");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        Directory.CreateSymbolicLink(output, TestContext.CurrentContext.TestDirectory);
        Directory.CreateDirectory(Path.Combine(Checkout, "src", "Supermask.Cli", "obj"));
        File.Copy(Path.Combine(Repository.Root, "supermask"), Path.Combine(Checkout, "supermask"));
        OtherUser.SetMode(folder, "755");
    }

    [SetUp]
    public void NothingIsNewerThanTheProgram()
    {
        foreach (var path in Directory.GetFileSystemEntries(Checkout, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("net10.0", StringComparison.Ordinal)).Append(Checkout))
        {
            if (Directory.Exists(path))
            {
                Directory.SetLastWriteTimeUtc(path, LongAgo);
            }
            else
            {
                File.SetLastWriteTimeUtc(path, LongAgo);
            }
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("/link", "{0}/supermask")]
    [TestCase("/relative", "a checkout/supermask")]
    [TestCase("/bin/link to a link", "../relative")]
    [TestCase("/of the folder", "{0}")]
    public void It_runs_through_links(string link, string target)
    {
        var path = folder + link;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        File.CreateSymbolicLink(path, string.Format(System.Globalization.CultureInfo.InvariantCulture, target, Checkout));
        File.Delete(Path.Combine(folder, "relative"));
        File.CreateSymbolicLink(Path.Combine(folder, "relative"), "a checkout/supermask");

        var result = Run(["env"], target == "{0}" ? $"{path}/supermask" : path);

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.Contain("E1-PERM-01"));
    }

    [Test]
    public void Another_user_starts_what_is_built_and_builds_nothing()
    {
        OtherUser.Require();

        var result = Run(OtherUser.Prefix, Path.Combine(Checkout, "supermask"));

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.Contain("E1-PERM-01"));
    }

    [Test]
    public void Where_a_source_is_newer_and_this_user_may_not_build_it_says_so_and_starts_what_is_built()
    {
        OtherUser.Require();
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("Only root can become another user.");
        }

        File.SetLastWriteTimeUtc(Source, DateTime.UtcNow.AddDays(1));

        var result = Run(OtherUser.Prefix, Path.Combine(Checkout, "supermask"));

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Error, Does.Contain("a source is newer").And.Contain(Checkout));
        Assert.That(result.Output, Does.Contain("E1-PERM-01"));
    }

    private CommandLine.Result Run(string[] user, string script) => command.RunIn($"cd / && exec '{script}' claims", user);

    private static void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }
}
