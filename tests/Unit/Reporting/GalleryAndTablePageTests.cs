using System.Globalization;
using CsvHelper;
using NUnit.Framework;
using Supermask.Papers;
using Supermask.Reporting.Tables;

namespace Supermask.Unit.Reporting;

/// <summary>Figures and tables of the source beside ours.</summary>
public sealed class GalleryAndTablePageTests
{
    private SyntheticSite site = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite() => site = await SyntheticSite.SharedAsync();

    [Test]
    public void Every_figure_of_the_source_is_named_beside_ours_or_among_those_not_drawn()
    {
        var page = site.Page("gallery.html");
        var text = page.Body!.TextContent;
        var figures = AllPapers.Named("tiba2023").Figures;
        Assert.That(figures.Select(figure => figure.Number), Is.EqualTo(Enumerable.Range(16, 25)));
        foreach (var figure in figures.Where(figure => figure.Number != 17))
        {
            var source = page.GetElementById(figure.Id)!.Closest("article")!.QuerySelector(".source-figure")!.TextContent;
            Assert.That(source, Does.Contain($"Figure {figure.Number}, section {figure.Section}, page\u00a0{figure.Page}").And.Contains(figure.Shows));
        }

        Assert.That(page.QuerySelector("[aria-labelledby=not-drawn]")!.TextContent, Does.Contain("LeNet-5"));
        Assert.That(text, Does.Contain("The source has no such figure."));
        var citing = page.GetElementById("figure-23")!.Closest("article")!.QuerySelectorAll(".citing a").Select(link => link.TextContent);
        Assert.That(citing, Is.EqualTo(["E1-PERM-01"]));
    }

    [Test]
    public void Every_figure_has_a_caption_with_its_conditions_and_its_numbers()
    {
        foreach (var path in site.Pages)
        {
            foreach (var figure in site.Page(path).QuerySelectorAll("figure"))
            {
                Assert.That(figure.QuerySelector("figcaption")!.TextContent, Does.Contain("MNIST").And.Contains("a processor"));
                var rows = Rows($"figures/{figure.Id}.csv");
                Assert.That(rows, Has.Count.GreaterThan(1), figure.Id);
                Assert.That(rows.Select(row => row.Length).Distinct().Count(), Is.EqualTo(1), figure.Id);
            }
        }
    }

    [Test]
    public void Numbers_of_a_figure_are_what_it_draws()
    {
        var overlaps = Rows("figures/figure-23.csv");
        Assert.That(overlaps, Has.Count.EqualTo(1 + 90 + 90));
        Assert.That(overlaps[1][1..], Is.EqualTo(["0", "1", "33.12"]));
        var mask = Rows("figures/figure-24.csv")[1];
        Assert.That(mask[2], Has.Length.EqualTo(300).And.Matches("^[01]+$"));
        Assert.That(Rows("figures/E1-PERM-03-seeds.csv").Skip(1).Select(row => row[1]), Is.EqualTo(["0.5", "0.6", "0.7"]));
    }

    [Test]
    public void A_table_page_shows_published_measured_and_difference_and_the_claims_that_rest_on_it()
    {
        var page = site.Page("tables/table-04.html");
        var header = page.QuerySelectorAll("thead th").Select(cell => cell.TextContent).ToArray();
        Assert.That(header[2..5], Is.EqualTo(["published %", "measured %", "difference %"]));
        Assert.That(page.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(90));
        Assert.That(page.QuerySelectorAll("#claims a.id").Select(link => link.TextContent), Does.Contain("E1-PERM-01"));
        Assert.That(Rows("tables/table-04.csv"), Has.Count.EqualTo(91));
    }

    [Test]
    public void Differences_have_the_digits_that_are_printed()
    {
        var table = new ReportTable(
            "t", "T", "", [Column.Number("published"), Column.Measured("measured", "published"), Column.Measured("other", "nowhere")],
            [["33.12", "33.02 ± 0.10", "1"], ["33.1", "33.1", "1"], ["–", "3", "1"], ["1.50", "2.75", "1"], ["a, 1", "2", "1"]], "");
        var shown = table.WithDifferences();
        Assert.That(shown.Header.Select(column => column.Name), Is.EqualTo(["published", "measured", "difference", "other"]));
        Assert.That(shown.Rows.Select(row => row[2]), Is.EqualTo(["-0.10", "0.0", "–", "+1.25", "–"]));
    }

    [Test]
    public void Cells_with_commas_quotes_and_line_ends_stay_one_cell()
    {
        var text = new CsvText(["a", "b"], [["1,2", "say \"so\"\nor not"]]).ToString();
        Assert.That(text, Is.EqualTo("a,b\n\"1,2\",\"say \"\"so\"\"\nor not\"\n"));
    }

    [Test]
    public void An_experiment_gathers_its_claims_figures_and_tables()
    {
        var page = site.Page("experiments/experiment-1.html");
        var cards = page.QuerySelectorAll(".card a.id").Select(link => link.TextContent);
        Assert.That(cards, Is.EquivalentTo(site.Model.Claims.Select(claim => claim.Evidence.Id).Where(id => id.StartsWith("E1-", StringComparison.Ordinal))));
        Assert.That(page.QuerySelectorAll(".thumbs a").Select(link => link.GetAttribute("href")), Does.Contain("../gallery.html#figure-23"));
        Assert.That(page.QuerySelectorAll("#tables a").Select(link => link.GetAttribute("href")), Does.Contain("../tables/table-04.html"));
    }

    private List<string[]> Rows(string path)
    {
        using var csv = new CsvParser(new StringReader(site.Files[path].Content), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        return rows;
    }
}
