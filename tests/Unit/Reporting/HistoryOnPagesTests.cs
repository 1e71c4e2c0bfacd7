using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Judging.History;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

/// <summary>What the first page says of changes, and a claim's page of its own history.</summary>
public sealed class HistoryOnPagesTests
{
    private static readonly ReportInput Input = SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind);
    private static readonly HistoryRecord Record = SyntheticHistory.Of(Input.Claims, "2026-11-22");

    [Test]
    public async Task What_changed_is_listed_with_both_values()
    {
        var page = (await SyntheticSite.SharedAsync()).Page("index.html");
        Assert.That(Changes(page), Does.Contain("1 verdict changed, 1 value moved, 1 claim is new.")
            .And.Contains("The record of 2026-11-22 (commit abcdef01) against that of 2026-11-08").And.Contains("one in ten of the 6 values"));
        var rows = page.QuerySelectorAll(".changes tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())));
        Assert.That(rows, Is.EqualTo([
            "DATA-02|–|Not reproduced|number of batches|–|468",
            "E1-PERM-01|Reproduced|Not reproduced|mean overlap|33 % (32.9 to 33.1)|31.1 % (30.93 to 31.27)",
            "E1-ROT-02|Inconclusive|Inconclusive|mean overlap|20 % (19 to 21)|33 % (31.31 to 34.69)"]));
    }

    [Test]
    public async Task That_nothing_changed_is_said_plainly()
    {
        var claims = Record.Claims.ToDictionary();
        claims["E1-ROT-02"] = claims["E1-ROT-02"] with { Mean = 33.001 };
        var text = await ChangesOfAsync([Record with { Claims = claims }, Record]);
        Assert.That(text, Does.Contain("Nothing changed.").And.Not.Contains("is not recorded"));
    }

    [TestCase(1, "The record of 2026-11-22 (commit abcdef01) is the first")]
    [TestCase(0, "No run has been recorded yet.")]
    public async Task Without_two_records_that_is_said(int records, string expected) =>
        Assert.That(await ChangesOfAsync([.. Enumerable.Repeat(Record, records)]), Does.Contain(expected));

    [Test]
    public async Task A_report_that_is_none_of_the_records_says_so()
    {
        var page = (await SyntheticSite.OfAsync(Input)).Page("index.html");
        Assert.That(Changes(page), Does.Contain("none of a standard run on MNIST"));
        var claims = Record.Claims.Where(claim => claim.Key != "DATA-01").ToDictionary();
        Assert.That(await ChangesOfAsync([Record with { Claims = claims }]), Does.Contain("This report is not recorded:"));
    }

    [Test]
    public async Task A_claim_shows_its_verdicts_and_draws_its_values()
    {
        var site = await SyntheticSite.SharedAsync();
        var section = site.ClaimPage("E1-PERM-01").GetElementById("history")!;
        Assert.That(section.TextContent, Does.Contain("Reproduced since 2026-11-01; Not reproduced since 2026-11-22."));
        Assert.That(section.QuerySelector("img")!.GetAttribute("alt"), Is.EqualTo(
            "One point a record. 2026-11-01: 33.01 %; 2026-11-08: 33 %; 2026-11-22: 31.1 %."));
        Assert.That(site.Files["figures/E1-PERM-01-trend.csv"].Content.Split('\n')[2], Is.EqualTo("2,2026-11-08,33,32.9,33.1,3,Reproduced"));
        Assert.That(site.Files["figures/E1-PERM-01-trend.svg"].Content, Does.Contain("2026-11-01").And.Contains("2026-11-22").And.Not.Contains("2026-11-08</text>"));
    }

    [TestCase("DATA-01", "Reproduced in all 3 records since 2026-11-01. Its value is the same in all of them.")]
    [TestCase("DATA-02", "One record so far, of 2026-11-22: Not reproduced.")]
    public async Task A_claim_without_a_trend_has_a_sentence(string id, string expected)
    {
        var section = (await SyntheticSite.SharedAsync()).ClaimPage(id).GetElementById("history")!;
        Assert.That(string.Join(' ', section.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Does.Contain(expected));
        Assert.That(section.QuerySelectorAll("figure"), Is.Empty);
    }

    [Test]
    public async Task Hostile_text_of_a_record_is_text()
    {
        const string Hostile = "<script>alert(1)</script>\u202E\0";
        var claims = Record.Claims.ToDictionary();
        claims["DATA-01"] = claims["DATA-01"] with { Measured = Hostile, Quantity = Hostile };
        claims["../../gone"] = claims["DATA-01"];
        var page = (await SyntheticSite.OfAsync(Input with { History = [Record with { Claims = claims, Commit = Hostile }, Record] })).Page("index.html");
        Assert.That(page.QuerySelectorAll("script"), Is.Empty);
        Assert.That(page.QuerySelector(".changes")!.TextContent, Does.Contain("<script>alert(1)</script>\uFFFD\uFFFD"));
        Assert.That(page.QuerySelector("tr[data-change=gone] a"), Is.Null);
    }

    private static async Task<string> ChangesOfAsync(IReadOnlyList<HistoryRecord> records) =>
        Changes((await SyntheticSite.OfAsync(Input with { History = records })).Page("index.html"));

    private static string Changes(IDocument page) =>
        string.Join(' ', page.GetElementById("changes")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
