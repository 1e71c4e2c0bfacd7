using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Forensics;
using Supermask.Reporting.Site;

namespace Supermask.Unit.Reporting;

/// <summary>What the printed numbers say by themselves, and how claims and tables lead there.</summary>
public sealed class ForensicsPageTests
{
    private SyntheticSite site = null!;
    private IDocument page = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite()
    {
        site = await SyntheticSite.SharedAsync();
        page = site.Page(SiteMap.Forensics);
    }

    [OneTimeTearDown]
    public void CloseThePage() => page.Dispose();

    [Test]
    public void Every_check_that_found_something_stands_in_the_overview_and_has_a_section()
    {
        var expected = Examination.Checks.Select(check => check.Id).Where(id => id != "shares").ToArray();
        Assert.That(page.QuerySelectorAll(".checks tbody tr").Select(row => row.GetAttribute("data-check")), Is.EqualTo(expected));
        Assert.That(page.QuerySelectorAll("section.check").Select(section => section.Id), Is.EqualTo(expected.Select(id => $"check-{id}")));
        Assert.That(page.QuerySelector("section.check .meaning")!.TextContent, Is.EqualTo(Examination.Checks[0].Method));
    }

    [TestCase("symmetry", "impossible as printed", "1 consistent, 1 impossible as printed", "1", "cannot occur")]
    [TestCase("last-digits", "surprising", "1 consistent, 1 surprising", "1", "p = 0.0001")]
    [TestCase("whole-errors", "cannot be decided", "1 cannot be decided", "0", "?")]
    [TestCase("averages", "consistent", "1 consistent", "0", "none")]
    public void The_overview_says_what_came_of_a_check_and_how_surprising_it_is(params string[] cells) => Assert.That(
        page.QuerySelector($"tr[data-check={cells[0]}]")!.Children.Where((_, column) => column != 1).Select(cell => cell.TextContent.Trim()),
        Is.EqualTo(cells));

    [Test]
    public void A_section_names_what_is_compared_with_and_lists_the_rows_that_do_not_fit()
    {
        var section = page.GetElementById("check-symmetry")!;
        Assert.That(section.TextContent, Does.Contain("Compared with: both orders of a pair are one number."));
        Assert.That(section.QuerySelectorAll(".check-results a").Select(link => link.GetAttribute("href")), Is.EqualTo(["tables/table-04.html", "tables/table-06.html"]));
        var odd = section.QuerySelectorAll(".odd-rows tbody tr").Single();
        Assert.That(odd.Children.Select(cell => cell.TextContent.Trim()), Is.EqualTo(["Table 4", "(1, 2)", "33.23 % and 33.22 %"]));
        Assert.That(page.GetElementById("check-averages")!.QuerySelectorAll(".odd-rows"), Is.Empty);
    }

    [Test]
    public void A_claim_and_a_table_lead_to_the_checks_of_the_numbers_they_name()
    {
        string[] expected = ["../forensics.html#check-last-digits", "../forensics.html#check-symmetry"];
        var claim = site.ClaimPage("E1-PERM-01").QuerySelectorAll("#source .check-list a").Select(link => link.GetAttribute("href"));
        Assert.That(claim, Is.EqualTo(expected), "its place names Table 4");
        Assert.That(site.ClaimPage("DATA-01").QuerySelectorAll(".check-list"), Is.Empty, "its place names no table");
        var table = site.Page("tables/table-04.html").QuerySelectorAll("#printed-numbers a").Select(link => link.GetAttribute("href"));
        Assert.That(table, Is.EqualTo(expected));
        Assert.That(site.Page("tables/table-10.html").QuerySelector("#printed-numbers"), Is.Null);
    }

    [Test]
    public async Task Where_no_check_was_run_there_is_no_page_and_nothing_leads_to_one()
    {
        var bare = await SyntheticSite.OfAsync(SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind));
        Assert.That(bare.Pages, Has.No.Member(SiteMap.Forensics));
        Assert.That(bare.Pages.Where(path => bare.Files[path].Content.Contains("forensics.html")), Is.Empty);
    }
}
