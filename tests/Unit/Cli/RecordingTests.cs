using NUnit.Framework;
using Supermask.Judging;
using Supermask.Session;
using Supermask.Unit.Data;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Cli;

/// <summary>A run on any machine leaves the files that are committed as they are, unless it is to be recorded.</summary>
[Category("walk")]
public sealed class RecordingTests : FolderFixture
{
    private static readonly string[] Committed = ["README.md", "history.ndjson", "multiverse.json"];

    private string Reports => Path.Combine(Folder, "reports");

    [Test]
    public async Task A_report_changes_committed_files_only_where_it_records()
    {
        var command = await CommandOnMnistAsync();
        var before = Contents();
        var result = command.Run("report");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(Contents(), Is.EqualTo(before));
        Assert.That(result.Output, Does.Contain(Path.Combine(Reports, "verdicts.md")).And.Contain("make reproduce RECORD=1"));
        var verdicts = File.ReadAllText(Path.Combine(Reports, "verdicts.md"));
        Assert.That(verdicts, Does.Contain("| DATA-01 |"));

        result = command.Run("report", "--record");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(File.ReadAllText(Path.Combine(Reports, "README.md")), Is.EqualTo(verdicts));
        Assert.That(Contents()[1..], Is.EqualTo(before[1..]), "one claim is no whole run");
        Assert.That(result.Output, Does.Contain("No record is added to the history"));
    }

    [Test]
    public async Task What_was_recorded_is_reported_where_it_was_not_measured()
    {
        var command = await CommandOnMnistAsync();
        var data = await NamedMnist.OpenAsync();
        var claim = SyntheticEvidence.Open("SUP-P250");
        var evidence = new EvidenceFolder(Path.Combine(Reports, "evidence"));
        evidence.Write(claim with { Provenance = claim.Provenance with { Profile = "standard", DataChecksum = data.Checksum } });
        Assert.That(command.Run("report", "--record").ExitCode, Is.Zero);
        var recorded = File.ReadAllText(Path.Combine(Reports, "README.md"));
        Assert.That(recorded, Does.Contain("| SUP-P250 |"));

        File.Delete(Path.Combine(Reports, "evidence", "SUP-P250.json"));
        var result = command.Run("report", "--record");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("as they were not measured here: 1 claims"));
        Assert.That(File.ReadAllText(Path.Combine(Reports, "README.md")), Is.EqualTo(recorded));
        Assert.That(File.ReadAllText(Path.Combine(Reports, "claims.json")), Does.Contain("\"SUP-P250\""));

        File.WriteAllText(Path.Combine(Reports, "recorded.json"), "[{");
        result = command.Run("report");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("recorded.json is not whole").And.Contain("make reproduce RECORD=1"));
    }

    [Test]
    public void What_is_no_standard_run_on_MNIST_is_not_recorded()
    {
        Directory.CreateDirectory(Path.Combine(Reports, "evidence"));
        var result = Command([]).Run("report", "--profile", "smoke", "--record");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("--record is for a standard run on MNIST").And.Not.Contain("   at "));
        Assert.That(Directory.GetFiles(Reports), Is.Empty);
    }

    // Evidence of one claim stands in for that of a run, beside files as they are committed.
    private async Task<CommandLine> CommandOnMnistAsync()
    {
        var data = await NamedMnist.OpenAsync();
        var claim = SyntheticEvidence.OfEveryKind.Single(claim => claim.Id == "DATA-01");
        new EvidenceFolder(Path.Combine(Reports, "evidence")).Write(
            claim with { Provenance = claim.Provenance with { Profile = "standard", DataChecksum = data.Checksum } });
        foreach (var name in Committed)
        {
            File.Copy(Path.Combine(Repository.Root, "reports", name), Path.Combine(Reports, name));
        }

        return Command([("SUPERMASK_DATA", Environment.GetEnvironmentVariable("SUPERMASK_DATA")!)]);
    }

    private CommandLine Command((string Name, string Value)[] more) => new(new Dictionary<string, string>(
        [.. more.Select(each => KeyValuePair.Create(each.Name, each.Value)),
            KeyValuePair.Create("SUPERMASK_CACHE", At("cache")), KeyValuePair.Create("SUPERMASK_REPORTS", Reports), KeyValuePair.Create("SUPERMASK_OFFLINE", "1")]));

    private byte[][] Contents() => [.. Committed.Select(name => File.ReadAllBytes(Path.Combine(Reports, name)))];
}
