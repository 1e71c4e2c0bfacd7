using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>What a user may not look at is said to be closed, and not to be missing.</summary>
[Platform(Exclude = "Win", Reason = "Permissions of Windows are others.")]
public sealed class PermissionTests
{
    private static readonly string[] Names = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"];

    private string folder = "";
    private CommandLine command = null!;

    [SetUp]
    public void NewFolder()
    {
        OtherUser.Require();
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        OtherUser.SetMode(folder, "777");
        command = new CommandLine(new Dictionary<string, string>
        {
            ["SUPERMASK_CACHE"] = Path.Combine(folder, "cache"),
            ["SUPERMASK_REPORTS"] = Path.Combine(folder, "reports"),
            ["SUPERMASK_OFFLINE"] = "1",
        });
        foreach (var name in Names)
        {
            Write($"mnist/{name}");
        }
    }

    [TearDown]
    public void RemoveFolder()
    {
        foreach (var closed in Directory.GetDirectories(folder))
        {
            OtherUser.SetMode(closed, "777");
        }

        Directory.Delete(folder, recursive: true);
    }

    [TestCase("000")]
    [TestCase("644")]
    [Description("Without the right to enter, names may be listed and nothing else.")]
    public void A_folder_that_may_not_be_entered(string mode)
    {
        OtherUser.SetMode(Path.Combine(folder, "mnist"), mode);

        var result = Run("data", "--data", Path.Combine(folder, "mnist"));

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("may not be looked into: permission denied").And.Contain("chmod").And.Not.Contain("missing"));
    }

    [Test]
    public void A_folder_in_one_that_may_not_be_entered()
    {
        Write($"above/mnist/{Names[0]}");
        OtherUser.SetMode(Path.Combine(folder, "above"), "000");

        Assert.That(Run("data", "--data", Path.Combine(folder, "above", "mnist")).Error, Does.Contain("permission denied").And.Not.Contain("does not exist"));
    }

    [Test]
    public void A_file_that_may_not_be_read()
    {
        OtherUser.SetMode(Path.Combine(folder, "mnist", Names[0]), "000");

        var result = Run("data", "--data", Path.Combine(folder, "mnist"));

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain($"{Names[0]} is there, and may not be read: permission denied").And.Contain("chmod"));
    }

    [TestCase("data")]
    [TestCase("cache")]
    [Description("Drawn digits do not take the place of what cannot be seen.")]
    public void A_usual_place_that_may_not_be_entered(string place)
    {
        Write($"{place}/mnist/{Names[0]}");
        OtherUser.SetMode(Path.Combine(folder, place), "000");

        var result = Run("data");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("permission denied").And.Contain(Path.Combine(folder, place, "mnist")));
    }

    [Test]
    public void Evidence_that_may_not_be_looked_at()
    {
        Write("reports/evidence/E1-PERM-01.json");
        OtherUser.SetMode(Path.Combine(folder, "reports"), "000");

        var result = Run("report", "--profile", "smoke");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.StartWith("Permission denied").And.Not.Contain("no scenario has run"));
    }

    [Test]
    public void A_folder_that_is_not_there_is_missing_all_the_same() =>
        Assert.That(Run("data", "--data", Path.Combine(folder, "nowhere")).Error, Does.Contain("does not exist").And.Not.Contain("denied"));

    private CommandLine.Result Run(params string[] arguments) => command.RunIn($"cd '{folder}' && \"$@\"", OtherUser.Prefix, arguments);

    private void Write(string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, [0, 0, 8, 3]);
    }
}
