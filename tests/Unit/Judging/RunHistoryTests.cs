using System.Text;
using CsCheck;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Judging.History;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Judging;

/// <summary>The history grows by what is different, and loses nothing.</summary>
public sealed class RunHistoryTests : FolderFixture
{
    private static readonly HistoryRecord First = SyntheticHistory.Of(SyntheticEvidence.OfEveryKind, "2026-11-22");

    private string Path => At("history.ndjson");

    [Test]
    public void A_record_is_read_as_it_was_written()
    {
        RunHistory.Read(Path).With(First).Write(Path);
        var read = RunHistory.Read(Path);
        Assert.That(read.Unread, Is.Empty);
        var record = read.Records.Single();
        Assert.That(record.HasTheResultsOf(First));
        Assert.That(record.ToString(), Is.EqualTo(First.ToString()));
        Assert.That((record.Date, record.Commit, record.Profile, record.Seeds), Is.EqualTo((new DateOnly(2026, 11, 22), "abcdef0123456789", "standard", 3)));
        Assert.That((record.Data, record.Sources, record.Machine), Is.EqualTo(("c0ffee", "50u2ce5", "a processor, 2 cores, a system")));
        var claim = record.Claims["E1-PERM-01"];
        Assert.That((claim.Verdict, claim.Quantity, claim.Measured, claim.N, claim.Mean), Is.EqualTo((Verdict.NotReproduced, "mean overlap", "31.1 %", 3, 31.1)));
        Assert.That(claim.Low, Is.EqualTo(30.9314).Within(1e-3));
        Assert.That(record.Claims["DATA-01"], Is.EqualTo(new RecordedClaim(Verdict.Reproduced, "number of images", "", "exact", "70000", 1)));
    }

    [Test]
    public void A_run_that_found_the_same_adds_nothing_whenever_and_wherever_it_was_made()
    {
        var history = RunHistory.Read(Path).With(First);
        var again = First with { Date = First.Date.AddDays(3), Commit = "another", Machine = "another", Sources = "others" };
        Assert.That(history.With(again), Is.SameAs(history));
    }

    [Test]
    public void A_run_that_found_something_else_adds_a_line_and_leaves_the_others_to_the_byte()
    {
        RunHistory.Read(Path).With(First).Write(Path);
        var before = File.ReadAllText(Path);
        var second = First with { Claims = Without("DATA-02") };
        RunHistory.Read(Path).With(second).Write(Path);
        Assert.That(File.ReadAllText(Path), Is.EqualTo($"{before}{second}\n"));
        Assert.That(RunHistory.Read(Path).With(First).Records, Has.Count.EqualTo(3), "what it once was is no reason to leave it out");
    }

    [TestCase("{\"date\":\"2026-11-22\"")]
    [TestCase("<<<<<<< HEAD")]
    [TestCase("null")]
    [TestCase("[1]")]
    [TestCase("{}")]
    [TestCase("{\"claims\":{}}")]
    public void A_line_that_is_no_record_is_told_and_stays(string line)
    {
        File.WriteAllText(Path, $"{First}\n{line}\n");
        AssertTold(2);
    }

    [TestCase("\"verdict\":\"Reproduced\"", "\"verdict\":\"Splendid\"")]
    [TestCase("\"verdict\":\"Reproduced\"", "\"verdict\":0")]
    [TestCase("\"mean\":31.1", "\"mean\":1e999")]
    [TestCase("\"date\":\"2026-11-22\"", "\"date\":\"yesterday\"")]
    [TestCase("\"n\":3", "\"n\":0")]
    [TestCase("\"quantity\":\"mean overlap\"", "\"quantity\":null")]
    public void A_record_that_was_altered_beyond_sense_is_told_and_stays(string whole, string altered)
    {
        Assert.That(First.ToString(), Does.Contain(whole));
        File.WriteAllText(Path, $"{First.ToString().Replace(whole, altered)}\n");
        AssertTold(1);
    }

    [Test]
    public void Whatever_stands_in_the_file_a_new_record_comes_after_it_on_a_line_of_its_own() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            File.WriteAllBytes(Path, bytes);
            RunHistory.Read(Path).With(First).Write(Path);
            var written = File.ReadAllBytes(Path);
            Assert.That(written.AsSpan(0, bytes.Length).SequenceEqual(bytes));
            Assert.That(Encoding.UTF8.GetString(written[bytes.Length..]).TrimStart('\n'), Is.EqualTo($"{First}\n"));
            Assert.That(RunHistory.Read(Path).Records[^1].HasTheResultsOf(First));
        }, iter: 50, threads: 1);

    private void AssertTold(int line)
    {
        var before = File.ReadAllBytes(Path);
        var history = RunHistory.Read(Path);
        Assert.That(history.Unread.Select(unread => unread.Number), Is.EqualTo([line]));
        Assert.That(history.Unread[0].Problem, Is.Not.Empty);
        history.With(First with { Claims = Without("DATA-01") }).Write(Path);
        Assert.That(File.ReadAllBytes(Path)[..before.Length], Is.EqualTo(before));
    }

    private static Dictionary<string, RecordedClaim> Without(string id) =>
        First.Claims.Where(claim => claim.Key != id).ToDictionary();
}
