using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

/// <summary>The first page of a report with claims of every kind and all three variants.</summary>
public sealed class IndexPageTests
{
    private static readonly string[] FigureIds =
    [
        "figure-16", "figure-18", "figure-19", "figure-20", "figure-21", "figure-22",
        "figure-23", "figure-24", "figure-25", "figure-26", "figure-27", "figure-28", "figure-29", "figure-30", "figure-31",
        "figure-32", "figure-33", "figure-34", "figure-forgetting-permuted", "overlap-z-permuted",
        "overlap-z-rotated", "overlap-z-partitioned", "E1-PERM-01-1", "E1-PERM-01-2",
    ];

    private static readonly string[] TableIds = [
        "table-01", "table-02", "table-03", "table-04", "table-05", "table-06", "table-07", "table-08", "table-09",
        "table-10", "table-11", "table-12",
    ];

    private string folder = "";
    private IDocument page = null!;

    [OneTimeSetUp]
    public async Task WriteTheReport()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        var input = SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind, SyntheticStudies.All(seeds: 2));
        var written = await Report.WriteAsync(input, folder);
        page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(written.Index));
    }

    [OneTimeTearDown]
    public void RemoveTheReport()
    {
        page.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Every_claim_stands_under_its_verdict_with_its_command()
    {
        Assert.That(page.QuerySelectorAll("article.claim"), Has.Length.EqualTo(SyntheticEvidence.OfEveryKind.Count));
        foreach (var claim in SyntheticEvidence.OfEveryKind)
        {
            var shown = page.GetElementById(claim.Id)!;
            var text = shown.TextContent;
            Assert.That(shown.Closest("section.group")!.QuerySelector("h3")!.TextContent, Does.Contain(claim.Verdict));
            Assert.That(text, Does.Contain(claim.Statement).And.Contains(claim.Command).And.Contains(claim.Published));
            Assert.That(shown.QuerySelectorAll(".criterion"), Has.Length.EqualTo(claim.Criteria.Count));
            Assert.That(claim.Findings.Where(finding => !text.Contains(finding.Text)), Is.Empty);
        }
    }

    [Test]
    public void A_comparison_shows_everything_it_rests_on()
    {
        var text = page.QuerySelector("#E1-PERM-01 .criterion")!.TextContent;
        Assert.That(text, Does.Contain("33 %, give or take 0.25 points").And.Contains("32.92 to 33.08 %"));
        Assert.That(text, Does.Contain("32.9 %, would pass too").And.Contains("the whole interval lies within 32.75 to 33.25"));
        var fold = page.QuerySelector("#E1-PERM-01 details")!.TextContent;
        Assert.That(fold, Does.Contain("A quarter of a point.").And.Contains("32.95; 33; 33.05"));
    }

    [Test]
    public void Every_link_leads_to_something_in_the_folder()
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();
        Assert.That(page.QuerySelectorAll("[id]"), Has.Length.EqualTo(ids.Count), "an id stands twice");
        var targets = page.QuerySelectorAll("[href],[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(target => target != "data:,").ToArray();
        Assert.That(targets, Has.Length.GreaterThan(50));
        Assert.That(targets.Where(target => target.StartsWith('#')
            ? !ids.Contains(target[1..])
            : !File.Exists(Path.Combine(folder, target))), Is.Empty);
    }

    [Test]
    public void It_runs_no_script_and_its_style_loads_nothing()
    {
        Assert.That(page.QuerySelectorAll("script,style,iframe,object,embed,[onclick],[onload],[onerror]"), Is.Empty);
        var style = File.ReadAllText(Path.Combine(folder, "site.css"));
        Assert.That(style, Does.Contain("prefers-color-scheme: dark").And.Not.Contains("url(").And.Not.Contains("@import"));
    }

    [Test]
    public void Every_figure_has_a_text_alternative_and_a_caption()
    {
        var figures = page.QuerySelectorAll("figure");
        Assert.That(figures.Select(figure => figure.Id), Is.SupersetOf(FigureIds));
        Assert.That(figures.Select(figure => figure.QuerySelector("img")!.GetAttribute("alt")), Has.None.Empty);
        Assert.That(figures.Select(figure => figure.QuerySelector("figcaption")!.TextContent), Is.All.Contains("MNIST"));
    }

    [Test]
    public void Tables_are_there_and_places_lead_to_them()
    {
        Assert.That(page.QuerySelectorAll("#tables details").Select(table => table.Id), Is.EqualTo(TableIds));
        Assert.That(page.QuerySelectorAll("#table-04 tbody tr"), Has.Length.EqualTo(90));
        Assert.That(page.QuerySelectorAll("#runs tbody tr"), Has.Length.EqualTo(3));
        Assert.That(
            page.QuerySelectorAll("#E1-PERM-01 .source a").Select(link => link.GetAttribute("href")),
            Is.EqualTo(["#table-04", "#figure-23"]));
    }

    [Test]
    public void The_overview_counts_the_verdicts()
    {
        var tiles = page.QuerySelectorAll(".tiles li").ToDictionary(
            tile => tile.QuerySelector(".badge")!.TextContent.Trim(), tile => int.Parse(tile.QuerySelector(".figure")!.TextContent));
        Assert.That(tiles, Is.EquivalentTo(new Dictionary<string, int>
        {
            ["Reproduced"] = 3,
            ["Direction holds"] = 1,
            ["Not reproduced"] = 2,
            ["Inconclusive"] = 2,
            ["Not testable"] = 1,
        }));
    }

    [Test]
    public void Other_readings_stand_beside_a_claim_with_a_verdict_each()
    {
        var rows = page.QuerySelectorAll("#E1-PERM-02 .readings tbody tr");
        Assert.That(rows, Has.Length.EqualTo(1));
        var cells = rows[0].Children.Select(cell => cell.TextContent.Trim());
        Assert.That(cells, Is.EqualTo(new[] { "warm start", "Not reproduced", "mean overlap", "35 %", "34.9 to 35.1", "3" }));
        Assert.That(rows[0].QuerySelector("svg.mark-not-reproduced"), Is.Not.Null);
        Assert.That(page.QuerySelectorAll("#E1-PERM-01 .readings"), Is.Empty);
    }
}
