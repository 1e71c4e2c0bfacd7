using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>Bad input gives one message that says what to do, another exit code than 0, and nothing half-written.</summary>
public sealed class BadInputTests
{
    private string folder = "";
    private CommandLine command = null!;

    [SetUp]
    public void NewFolder()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        command = new CommandLine(new Dictionary<string, string>
        {
            ["SUPERMASK_CACHE"] = Path.Combine(folder, "cache"),
            ["SUPERMASK_REPORTS"] = Path.Combine(folder, "reports"),
            ["SUPERMASK_OFFLINE"] = "1",
        });
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("train --profile huge", "no profile 'huge'")]
    [TestCase("train --seeds 0", "0 seeds were asked for")]
    [TestCase("train --workers 0", "0 workers were asked for")]
    [TestCase("train --profile smoke --variant inverted", "no variant 'inverted'")]
    [TestCase("data --data no-such-folder", "no-such-folder")]
    [TestCase("claims --experiment exp9", "no experiment 'exp9'")]
    [TestCase("claims --paper nosuch", "no paper 'nosuch'; there are tiba2023, supsup-notebook")]
    [TestCase("claims --paper supsup-notebook --experiment exp1", "no experiment 'exp1' of supsup-notebook; there are notebook")]
    [TestCase("report --profile smoke", "make reproduce")]
    [TestCase("forensics --tables no-such-folder", "docs/forensics.md")]
    [TestCase("multiverse plan --design full", "one-at-a-time")]
    [TestCase("train --no-such-option", "no-such-option")]
    public void A_wrong_argument_is_named(string arguments, string expected)
    {
        var result = command.Run(arguments.Split(' '));
        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Error, Does.Contain(expected).And.Not.Contain("   at "));
        Assert.That(FilesWritten(), Is.Empty);
    }

    [Test]
    public void A_wrong_paper_is_named_before_any_evidence_is_read()
    {
        var evidence = Directory.CreateDirectory(Path.Combine(folder, "reports", "evidence")).FullName;
        File.WriteAllText(Path.Combine(evidence, "DATA-01.json"), "{ damaged");

        Assert.That(command.Run("claims", "--paper", "nosuch").Error, Does.Contain("no paper 'nosuch'").And.Not.Contain("DATA-01"));
        Assert.That(command.Run("claims", "--paper", "tiba2023").Error, Does.Contain("DATA-01"));
    }

    [TestCase("claims", "Tiba 2023 (tiba2023): 149 claims", "SupSup notebook (supsup-notebook): 14 claims")]
    [TestCase("claims --paper supsup-notebook", "SupSup notebook (supsup-notebook): 14 claims", "SUP-NB-INF")]
    [TestCase("claims --experiment notebook", "SupSup notebook (supsup-notebook): 14 claims", "SUP-NB-MEAN")]
    public void Claims_are_listed_by_paper(string arguments, params string[] expected)
    {
        var result = command.Run(arguments.Split(' '));
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        foreach (var text in expected)
        {
            Assert.That(result.Output, Does.Contain(text));
        }

        Assert.That(result.Output.Contains("Tiba 2023", StringComparison.Ordinal), Is.EqualTo(arguments == "claims"));
    }

    [Test]
    public void A_damaged_data_file_is_named_with_what_mends_it()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "mnist")).FullName;
        foreach (var name in new[] { "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte" })
        {
            File.WriteAllBytes(Path.Combine(data, name), [0, 0, 8, 3, 0, 0, 0, 1]);
        }

        var result = command.Run("data", "--data", data);
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("train-images").And.Contains("To mend it").And.Not.Contain("   at "));
    }

    [TestCase("{ \"paper\": \"P\",\n  \"tables\": null }", "a,b\n1,2\n", "tables.json, line 2: null stands in 'tables'")]
    [TestCase("{ \"paper\": \"P\", \"tables\": [{ \"file\": \"t.csv\", \"label\": \"Table 1\" }] }", "a,b\n1,7\" phone\n", "Table 1 (t.csv), line 2")]
    [TestCase("{ \"paper\": \"P\", \"tables\": [{ \"file\": \"t.csv\", \"label\": \"Table 1\" }] }", "a,b\n1,2\n", "No check applies")]
    public void A_table_that_cannot_be_checked_is_told_in_a_line(string manifest, string table, string expected)
    {
        var tables = Directory.CreateDirectory(Path.Combine(folder, "tables")).FullName;
        File.WriteAllText(Path.Combine(tables, "tables.json"), manifest);
        File.WriteAllText(Path.Combine(tables, "t.csv"), table);
        var result = command.Run("forensics", "--tables", tables);
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.StartWith(expected).And.Not.Contain("   at "));
        Assert.That(result.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(result.Output, Is.Empty);
    }

    [Test]
    public void A_store_below_a_file_is_refused()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        var result = command.Run("train", "--profile", "smoke", "--variant", "partitioned", "--arm", "classic, one epoch", "--runs", Path.Combine(file, "runs"));
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("cannot be written to").And.Contains("SUPERMASK_RUNS").And.Not.Contain("   at "));
    }

    [TestCase("ro,size=1m", "Read-only")]
    [TestCase("size=1m", "No space left")]
    public void A_read_only_or_full_store_is_refused_and_keeps_no_half_file(string mount, string cause)
    {
        Mounts.Require();
        var runs = Directory.CreateDirectory(Path.Combine(folder, "runs")).FullName;
        var result = command.RunIn(
            $"mount -t tmpfs -o {mount} none {runs}; \"$@\"; code=$?; find {runs} -name '*.tmp' -o -name '*.safetensors'; exit $code",
            Mounts.New,
            "train", "--profile", "smoke", "--seeds", "1", "--variant", "partitioned", "--arm", "classic, one epoch", "--runs", runs);
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain("cannot be written to").And.Contains(cause).And.Not.Contain("   at "));
        Assert.That(result.Output, Does.Not.Contain(".tmp").And.Not.Contain(".safetensors"));
    }

    private string[] FilesWritten() => Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
}
