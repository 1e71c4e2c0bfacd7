using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Reporting.Site;

namespace Supermask.Unit.Reporting;

/// <summary>The first page of the site.</summary>
public sealed class OverviewPageTests
{
    private SyntheticSite site = null!;
    private IDocument page = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite()
    {
        site = await SyntheticSite.SharedAsync();
        page = site.Page("index.html");
    }

    [OneTimeTearDown]
    public void CloseThePage() => page.Dispose();

    [Test]
    public void It_begins_with_short_answers_to_what_readers_ask_first()
    {
        var answers = page.QuerySelectorAll("#in-short li").Select(answer => System.Text.RegularExpressions.Regex.Replace(answer.TextContent.Trim(), @"\s+", " ")).ToArray();
        Assert.That(answers, Has.Length.EqualTo(2), "one for each question whose claim was measured");
        Assert.That(answers[0], Is.EqualTo("Do masks of different tasks overlap by 33 %? No. Measured: mean overlap, 31.1 % (E1-PERM-01)"));
        Assert.That(page.QuerySelector("#in-short a")!.GetAttribute("href"), Is.EqualTo("claims/E1-PERM-01.html"));
    }

    [Test]
    public void Every_question_is_one_of_a_claim_of_its_paper() => Assert.That(
        AllPapers.All.SelectMany(paper => paper.Questions.Where(question => !paper.Ledger.Has(question.Claim))), Is.Empty);

    [Test]
    public void It_counts_the_verdicts_and_leads_to_them()
    {
        var tiles = page.QuerySelectorAll(".tiles li").ToDictionary(
            tile => tile.QuerySelector(".badge, .tile-name")!.TextContent.Trim(), tile => int.Parse(tile.QuerySelector(".figure")!.TextContent));
        Assert.That(tiles, Is.EquivalentTo(new Dictionary<string, int>
        {
            ["Reproduced"] = 3,
            ["Direction holds"] = 1,
            ["Not reproduced"] = 2,
            ["Inconclusive"] = 4,
            ["Not testable under this reading"] = 0,
            ["Not testable"] = 1,
            ["decided by a reading, not by measuring"] = 0,
        }));
        Assert.That(page.QuerySelectorAll(".tiles a").Select(link => link.GetAttribute("href")), Does.Contain("claims.html#verdict=not-reproduced"));
        Assert.That(
            page.QuerySelectorAll(".tally tbody a").Select(link => link.GetAttribute("href")),
            Does.Contain("claims.html#verdict=reproduced&experiment=exp1").And.Contains("experiments/experiment-1.html"));
        Assert.That(page.GetElementById("three-experiments")!.TextContent, Does.Contain("Of the 9 claims").And.Contains("2 are reproduced"));
    }

    [Test]
    public void Each_paper_is_named_and_its_verdicts_are_counted_apart()
    {
        string[] CountsOf(string paper) => [.. page.QuerySelectorAll($".tally tr[data-paper={paper}] td:not(.bar-cell)").Select(cell => cell.TextContent.Trim())];
        Assert.That(page.GetElementById("verdicts")!.TextContent, Does.Contain("11 of the 149 claims of Tiba 2023, 0 of the 14 of SupSup notebook, "));
        Assert.That(CountsOf("tiba2023"), Is.EqualTo(["3", "1", "2", "4", "0", "1", "0", "138"]));
        Assert.That(CountsOf("supsup-notebook"), Is.EqualTo(["0", "0", "0", "0", "0", "0", "0", "14"]));
        Assert.That(
            page.QuerySelectorAll("#papers a").Select(link => link.GetAttribute("href")),
            Is.EqualTo(AllPapers.All.Select(paper => $"claims.html#paper={paper.Id}")));
    }

    [Test]
    public void The_main_findings_follow_the_stated_rule()
    {
        var shown = page.QuerySelectorAll("#main-findings [data-claim]").Select(card => card.GetAttribute("data-claim")).ToArray();
        Assert.That(shown, Is.EqualTo(MainFindings.Of(site.Model.Claims).Select(claim => claim.Evidence.Id)));
        Assert.That(shown, Has.Length.EqualTo(MainFindings.Count));
        Assert.That(page.QuerySelector("#main-findings .rule")!.TextContent, Does.Contain("5 claims").And.Contains("abstract"));
    }

    [TestCase("abstract; 4.5; 5.1; 5.2", 8)]
    [TestCase("abstract; 3.2.3", 4)]
    [TestCase("4.1-4.3", 1)]
    [TestCase("5.1", 2)]
    [TestCase("none", 0)]
    public void The_places_of_a_claim_add_up(string section, int weight) =>
        Assert.That(MainFindings.Weight(section), Is.EqualTo(weight));

    [Test]
    public void Of_equal_weight_what_does_not_hold_comes_first_and_what_cannot_be_tested_is_left_out()
    {
        var abstractClaim = Shown("E1-PERM-02") with { Evidence = Shown("E1-PERM-02").Evidence with { Section = "abstract" } };
        var found = MainFindings.Of([Shown("E1-PERM-02"), Shown("E1-ALL-05"), Shown("DATA-02"), Shown("E1-PERM-03"), abstractClaim]);
        Assert.That(
            found.Select(claim => (claim.Evidence.Id, claim.Evidence.Section == "abstract")),
            Is.EqualTo([("E1-PERM-02", true), ("DATA-02", false), ("E1-PERM-03", false), ("E1-PERM-02", false)]));
        Assert.That(Shown("E1-ALL-05").Verdict, Is.EqualTo(Verdict.NotTestable));
    }

    [Test]
    public void Findings_are_counted_and_lead_to_their_claims()
    {
        var counts = page.QuerySelectorAll(".finding-counts li")
            .ToDictionary(item => item.QuerySelector("a")!.TextContent, item => int.Parse(item.QuerySelector(".count")!.TextContent));
        Assert.That(counts["at chance"], Is.EqualTo(site.Model.Claims.Count(claim => claim.Findings.Any(found => found.Name == "at chance"))));
        Assert.That(page.QuerySelector(".finding-counts a[href$='q=at%20chance']"), Is.Not.Null);
    }

    [Test]
    public void The_networks_are_listed() => Assert.That(page.QuerySelectorAll("#runs tbody tr"), Has.Length.EqualTo(18));

    private ShownClaim Shown(string id) => site.Model.Claims.Single(claim => claim.Evidence.Id == id);
}
