using NUnit.Framework;
using Supermask.Forensics;
using Supermask.Session;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Runs;

/// <summary>The checks of the printed numbers run once for the same tables and sources.</summary>
public sealed class ExaminationStoreTests
{
    private static readonly Dictionary<string, double> Measured = new() { ["mean_bytes"] = 525.87 };

    private string folder = "";
    private int examined;

    [SetUp]
    public void NewStore()
    {
        folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        examined = 0;
        AssertFound(new ExaminationStore(folder));
    }

    [TearDown]
    public void RemoveStore() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_was_found_is_read_again()
    {
        AssertFound(new ExaminationStore(folder));
        Assert.That(examined, Is.EqualTo(1));
    }

    [Test]
    public void Other_measurements_are_examined_anew()
    {
        new ExaminationStore(folder).Of(new Dictionary<string, double>(), Examine);
        Assert.That(examined, Is.EqualTo(2));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("{}")]
    public void A_damaged_file_is_examined_anew_and_replaced(string content)
    {
        var store = new ExaminationStore(folder);
        File.WriteAllText(store.PathOf(Measured), content);
        AssertFound(store);
        AssertFound(store);
        Assert.That(examined, Is.EqualTo(2));
    }

    [TestCase("\"mask-size\"", "\"mask-sighs\"")]
    [TestCase("525.87", "525.88")]
    public void A_file_of_other_checks_or_measurements_is_not_taken(string written, string altered)
    {
        var store = new ExaminationStore(folder);
        var path = store.PathOf(Measured);
        Assert.That(File.ReadAllText(path), Does.Contain(written));
        File.WriteAllText(path, File.ReadAllText(path).Replace(written, altered));
        AssertFound(store);
        Assert.That(examined, Is.EqualTo(2));
    }

    [Test]
    public void Where_nothing_can_be_kept_the_checks_run_each_time()
    {
        var file = Path.Combine(folder, "in the way");
        File.WriteAllText(file, "");
        AssertFound(new ExaminationStore(file));
        AssertFound(new ExaminationStore(file));
        Assert.That(examined, Is.EqualTo(3));
    }

    private void AssertFound(ExaminationStore store)
    {
        var found = store.Of(Measured, Examine);
        Assert.That(found.Select(report => report.Check.Id), Is.EqualTo(SyntheticForensics.Reports.Select(report => report.Check.Id)));
        foreach (var (kept, report) in found.Zip(SyntheticForensics.Reports))
        {
            Assert.That(kept.Results.Select(result => result with { Rows = [] }), Is.EqualTo(report.Results.Select(result => result with { Rows = [] })));
            Assert.That(kept.Results.SelectMany(result => result.Rows), Is.EqualTo(report.Results.SelectMany(result => result.Rows)));
        }
    }

    private IReadOnlyList<CheckReport> Examine()
    {
        examined++;
        return SyntheticForensics.Reports;
    }
}
