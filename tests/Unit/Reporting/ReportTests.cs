using System.Text.Json;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

public sealed class ReportTests : FolderFixture
{
    private static readonly string[] Fields =
    [
        "id", "statement", "experiment", "variant", "table", "published", "measured", "interval", "n", "chance", "verdict",
        "recorded", "findings", "dataset", "command",
    ];

    [Test]
    public async Task The_evidence_for_programs_has_its_fields()
    {
        await Report.WriteAsync(SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind), Folder);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(At("claims.json")));
        var claims = json.RootElement.EnumerateArray().ToArray();
        Assert.That(
            claims.Select(claim => claim.GetProperty("id").GetString()),
            Is.EqualTo(SyntheticEvidence.OfEveryKind.Select(claim => claim.Id)));
        foreach (var claim in claims)
        {
            Assert.That(claim.EnumerateObject().Select(property => property.Name), Is.SupersetOf(Fields));
        }
    }

    [Test]
    public async Task The_evidence_for_programs_holds_claims_of_the_ledger_only()
    {
        var claim = SyntheticEvidence.OfEveryKind[0];
        var own = claim with { Id = "OWN-shifted", Experiment = LedgerEntry.OwnExperiment };
        await Report.WriteAsync(SyntheticEvidence.Report([claim, own]), Folder);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(At("claims.json")));
        Assert.That(json.RootElement.EnumerateArray().Select(each => each.GetProperty("id").GetString()), Is.EqualTo(new[] { claim.Id }));
        Assert.That(await File.ReadAllTextAsync(At("claims.html")), Does.Contain("OWN-shifted"));
    }

    [Test]
    public async Task The_stand_in_is_named_loudly_and_contradicts_no_recorded_verdict()
    {
        var claim = SyntheticEvidence.OfEveryKind.Single(claim => claim.Id == "E1-PERM-02") with
        {
            Verdict = "Not testable",
            Dataset = "drawn digits",
            Provenance = SyntheticEvidence.OnStandIn,
        };
        var studies = new[] { SyntheticStudies.Of("permuted", seeds: 1) };
        var data = SyntheticEvidence.DataCalled("drawn digits");
        var site = await SyntheticSite.OfAsync(
            SyntheticEvidence.Report([claim], studies) with { Data = data, Provenance = SyntheticEvidence.OnStandIn });
        foreach (var page in site.Pages.Select(site.Page))
        {
            var banner = page.QuerySelectorAll(".banner").Single().TextContent;
            Assert.That(banner, Does.Contain("not MNIST").And.Contains("drawn digits"));
            Assert.That(page.QuerySelectorAll("figcaption").Select(caption => caption.TextContent), Is.All.Contains("NOT MNIST"));
            Assert.That(page.QuerySelectorAll(".mismatch"), Is.Empty);
        }

        var tables = site.Pages.Where(path => path.StartsWith("tables/", StringComparison.Ordinal)).ToArray();
        Assert.That(tables, Has.Length.EqualTo(6));
        Assert.That(tables.Select(path => site.Page(path).QuerySelector(".caption")!.TextContent), Is.All.Contains("NOT MNIST"));
    }

    [Test]
    public async Task A_verdict_that_is_not_the_recorded_one_is_shown_at_the_top_and_at_the_claim()
    {
        var claim = SyntheticEvidence.OfEveryKind[0] with { Recorded = "Inconclusive" };
        var site = await SyntheticSite.OfAsync(SyntheticEvidence.Report([claim]));
        Assert.That(site.Page("index.html").QuerySelector(".banner a")!.GetAttribute("href"), Is.EqualTo("claims/DATA-01.html"));
        var shown = site.ClaimPage("DATA-01").QuerySelector(".mismatch")!.TextContent;
        Assert.That(shown, Does.Contain("Inconclusive").And.Contains("Reproduced"));
    }

    [Test]
    public async Task A_statement_of_our_own_is_counted_apart_from_the_ledger()
    {
        var own = new ClaimUnderTest(LedgerEntry.Own("Shifted tasks overlap by chance"), []);
        own.Add(Criterion.Exactly("answer", "yes", "yes", ""), onStandIn: false);
        var claim = own.Conclude(Verdict.Reproduced, "a scenario", "a feature", "MNIST", "make", SyntheticEvidence.OnMnist);
        var site = await SyntheticSite.OfAsync(SyntheticEvidence.Report([claim]));
        Assert.That(
            site.Page("index.html").GetElementById("verdicts")!.TextContent, Does.Contain("0 of the").And.Contains("1 statement that"));
        Assert.That(site.ClaimPage(claim.Id).GetElementById("source")!.TextContent, Does.Contain("one of our own"));
        Assert.That(site.Page("experiments/own.html").QuerySelector(".card a")!.TextContent, Is.EqualTo(claim.Id));
    }

    [Test]
    public async Task With_nothing_measured_the_page_says_so()
    {
        var site = await SyntheticSite.OfAsync(SyntheticEvidence.Report([]));
        Assert.That(site.Page("index.html").GetElementById("verdicts")!.TextContent, Does.Contain("No claim was measured"));
        Assert.That(site.Page("index.html").GetElementById("runs")!.TextContent, Does.Contain("No network was trained"));
        Assert.That(site.Page("claims.html").QuerySelectorAll("[data-verdict=open]"), Has.Length.EqualTo(AllPapers.Ledger.Entries.Count));
    }

    [Test]
    public async Task What_is_returned_counts_the_verdicts()
    {
        var written = await Report.WriteAsync(SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind), Folder);
        Assert.That(written.Index, Is.EqualTo(At("index.html")));
        Assert.That(VerdictTally.Verdicts.Sum(written.Tally.Of), Is.EqualTo(SyntheticEvidence.OfEveryKind.Count));
        Assert.That(written.Tally.Of(Verdict.NotTestable), Is.EqualTo(1));
    }
}
