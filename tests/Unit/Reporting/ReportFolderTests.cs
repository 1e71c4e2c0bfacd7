using NUnit.Framework;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

/// <summary>A report takes the place of the one before, and leaves alone what is not its own.</summary>
public sealed class ReportFolderTests : FolderFixture
{
    private static readonly ReportInput Full = SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind);
    private static readonly ReportInput Empty = SyntheticEvidence.Report([]);

    [Test]
    public async Task Files_of_the_report_before_are_removed()
    {
        await Report.WriteAsync(Full, Folder);
        Assert.That(File.Exists(At("figures/E1-PERM-01-1.svg")));
        var written = await Report.WriteAsync(Empty, Folder);
        var files = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories);
        Assert.That(
            files.Select(path => Path.GetRelativePath(Folder, path)),
            Is.EquivalentTo(written.Files.Append("written-files.txt")));
    }

    [Test]
    public async Task What_is_not_its_own_stays()
    {
        string[] others = ["README.md", "history.ndjson", "evidence/DATA-01.json", "figures/mine.svg", "notes.txt", "../outside.txt"];
        foreach (var name in others)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(InReport(name))!);
            await File.WriteAllTextAsync(InReport(name), "mine");
        }

        await Report.WriteAsync(Full, At("report"));
        await File.AppendAllTextAsync(InReport("written-files.txt"), "README.md\nhistory.ndjson\nevidence/DATA-01.json\n../outside.txt\n\n");
        await Report.WriteAsync(Empty, At("report"));
        Assert.That(others.Where(name => !File.Exists(InReport(name))), Is.Empty);
    }

    [Test]
    public async Task The_same_input_gives_the_same_bytes()
    {
        var studies = new[] { SyntheticStudies.Of("permuted", seeds: 2) };
        var input = SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind, studies);
        await Report.WriteAsync(input, At("one"));
        await Report.WriteAsync(input, At("two"));
        foreach (var path in Directory.GetFiles(At("one"), "*", SearchOption.AllDirectories))
        {
            var other = Path.Combine(At("two"), Path.GetRelativePath(At("one"), path));
            Assert.That(await File.ReadAllTextAsync(other), Is.EqualTo(await File.ReadAllTextAsync(path)), path);
        }
    }

    [Test]
    public async Task A_file_that_stays_the_same_is_left_as_it_is()
    {
        await Report.WriteAsync(Full, Folder);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in new[] { At("site.css"), At("claims/DATA-01.html") })
        {
            File.SetLastWriteTimeUtc(path, before);
        }

        var changed = SyntheticEvidence.OfEveryKind[0] with { Statement = "Another." };
        await Report.WriteAsync(SyntheticEvidence.Report([changed, .. SyntheticEvidence.OfEveryKind.Skip(1)]), Folder);
        Assert.That(File.GetLastWriteTimeUtc(At("site.css")), Is.EqualTo(before));
        Assert.That(File.GetLastWriteTimeUtc(At("claims/DATA-01.html")), Is.GreaterThan(before));
    }

    [Test]
    public async Task A_report_that_cannot_be_made_leaves_the_one_before()
    {
        await Report.WriteAsync(Full, Folder);
        var before = await File.ReadAllTextAsync(At("index.html"));
        var broken = SyntheticEvidence.Report([SyntheticEvidence.OfEveryKind[0] with { Verdict = "Maybe" }]);
        Assert.That(() => Report.WriteAsync(broken, Folder), Throws.ArgumentException.With.Message.Contains("Maybe"));
        Assert.That(await File.ReadAllTextAsync(At("index.html")), Is.EqualTo(before));
    }

    [Test]
    public async Task A_folder_that_is_a_file_is_refused_and_stays_a_file()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(At("file"), "mine");
        Assert.That(() => Report.WriteAsync(Empty, At("file")), Throws.InstanceOf<IOException>());
        Assert.That(await File.ReadAllTextAsync(At("file")), Is.EqualTo("mine"));
    }

    private string InReport(string name) => Path.Combine(At("report"), name);
}
