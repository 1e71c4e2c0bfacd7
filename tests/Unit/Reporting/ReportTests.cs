using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Supermask.Claims;
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
        Assert.That(await File.ReadAllTextAsync(At("index.html")), Does.Contain("OWN-shifted"));
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
        using var page = await WriteAndRead(new ReportInput([claim], studies, data, SyntheticEvidence.OnStandIn));
        var banner = page.QuerySelectorAll(".banner").Single().TextContent;
        Assert.That(banner, Does.Contain("not MNIST").And.Contains("drawn digits"));
        var captions = page.QuerySelectorAll(".caption,figcaption").Select(caption => caption.TextContent).ToArray();
        Assert.That(captions, Has.Length.EqualTo(22).And.All.Contains("NOT MNIST"));
        Assert.That(page.QuerySelectorAll(".mismatch"), Is.Empty);
    }

    [Test]
    public async Task A_verdict_that_is_not_the_recorded_one_is_shown_at_the_top_and_at_the_claim()
    {
        var claim = SyntheticEvidence.OfEveryKind[0] with { Recorded = "Inconclusive" };
        using var page = await WriteAndRead(SyntheticEvidence.Report([claim]));
        Assert.That(page.QuerySelector(".banner a")!.GetAttribute("href"), Is.EqualTo("#DATA-01"));
        var shown = page.QuerySelector("#DATA-01 .mismatch")!.TextContent;
        Assert.That(shown, Does.Contain("Inconclusive").And.Contains("Reproduced"));
    }

    [Test]
    public async Task A_statement_of_our_own_is_counted_apart_from_the_ledger()
    {
        var own = new ClaimUnderTest(LedgerEntry.Own("Shifted tasks overlap by chance"));
        own.Add(Criterion.Exactly("answer", "yes", "yes", ""), onStandIn: false);
        var claim = own.Conclude(Verdict.Reproduced, "a scenario", "a feature", "MNIST", "make", SyntheticEvidence.OnMnist);
        using var page = await WriteAndRead(SyntheticEvidence.Report([claim]));
        Assert.That(page.GetElementById("overview")!.TextContent, Does.Contain("0 of the").And.Contains("1 statement that"));
        Assert.That(page.GetElementById(claim.Id)!.TextContent, Does.Not.Contain("Section"));
    }

    [Test]
    public async Task With_nothing_measured_the_page_says_so()
    {
        using var page = await WriteAndRead(SyntheticEvidence.Report([]));
        Assert.That(page.GetElementById("claims")!.TextContent, Does.Contain("No claim was measured"));
        Assert.That(page.GetElementById("runs")!.TextContent, Does.Contain("No network was trained"));
    }

    [Test]
    public async Task What_is_returned_counts_the_verdicts()
    {
        var written = await Report.WriteAsync(SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind), Folder);
        Assert.That(written.Index, Is.EqualTo(At("index.html")));
        Assert.That(VerdictTally.Verdicts.Sum(written.Tally.Of), Is.EqualTo(SyntheticEvidence.OfEveryKind.Count));
        Assert.That(written.Tally.Of(Verdict.NotTestable), Is.EqualTo(1));
    }

    private async Task<IDocument> WriteAndRead(ReportInput input)
    {
        var written = await Report.WriteAsync(input, Folder);
        return await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(written.Index));
    }
}
