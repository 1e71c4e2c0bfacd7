using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Topics;

namespace Supermask.Unit.Reporting;

/// <summary>The pages of questions that run across papers.</summary>
public sealed class TopicPageTests
{
    private static readonly ReportInput Input =
        SyntheticEvidence.Report([]) with { Survey = SyntheticSurvey.Survey, Methods = SyntheticSurvey.Methods };

    private static readonly IFigure[] Figures = [.. AllTopics.All.SelectMany(topic => topic.Sections(Input)).Select(section => section.Figure!)];

    private SyntheticSite site = null!;

    private static IEnumerable<string> Files => AllTopics.All.Select(topic => topic.FileName);

    [OneTimeSetUp]
    public async Task MakeTheSite() => site = await SyntheticSite.SharedAsync();

    [Test]
    public void Every_section_has_a_figure_and_a_table_with_n_interval_and_the_numbers_of_the_survey()
    {
        foreach (var topic in AllTopics.All)
        {
            using var page = site.Page(topic.FileName);
            Assert.That(page.QuerySelectorAll("section.topic"), Is.Not.Empty.And.Length.EqualTo(page.QuerySelectorAll("section.topic figure").Length));
            // What is counted and not measured has no seeds.
            foreach (var section in page.QuerySelectorAll("section.topic").Where(section => section.QuerySelector("#methods-bytes") is null))
            {
                var header = section.QuerySelectorAll("th").Select(Words).ToArray();
                Assert.That(header, Does.Contain("90 % interval").And.Contains("n"));
                Assert.That(section.QuerySelectorAll("tbody tr td:last-child").Select(Words), Is.All.Match(@"^\d+$"));
                Assert.That(Words(section.QuerySelector("figcaption")!), Does.Match(@"n = \d").And.Contains("MNIST"));
            }
        }
    }

    [Test]
    public void Shares_of_right_decisions_stand_by_tasks_images_and_outputs()
    {
        using var page = site.Page("task-inference.html");
        Assert.That(
            page.QuerySelectorAll("section.topic h2").Select(Words),
            Is.EqualTo(new[] { "Among how many tasks", "From how many images, with batch norm and without", "With how many outputs" }));
        var tables = page.QuerySelectorAll("section.topic table");
        // Three values that lie a tenth apart: with a tail that may be long, 4.1 times the standard deviation to either side.
        Assert.That(Row(tables[0], "SupSup paper", 3), Is.EqualTo(new[] { "SupSup paper", "250", "1", "100", "One-Shot, entropy", "none", "99.40", "98.99 to 99.81", "3" }));
        Assert.That(
            tables[1].QuerySelectorAll("tbody tr").Select(row => Words(row.Children[5])).Distinct(),
            Is.EquivalentTo(new[] { "none", "statistics of the decision", "mixed statistics", "the last task's statistics", "statistics folded into the masks" }));
        Assert.That(tables[2].QuerySelectorAll("tbody tr").Select(row => Words(row.Children[3])).Distinct(), Is.EquivalentTo(new[] { "25", "100", "200", "500" }));
        var images = Figures.Single(figure => figure.Id == "inference-images").Data;
        Assert.That(images.Rows.Select(row => row[0]).Distinct().Count(), Is.EqualTo(7), "without batch norm, four ways with it, brute force and another objective");
    }

    [Test]
    public void Overlaps_of_every_rule_stand_beyond_chance_and_by_layer()
    {
        using var page = site.Page("overlap.html");
        var tables = page.QuerySelectorAll("section.topic table");
        var (arms, layers) = (SyntheticSurvey.Survey.Overlaps.Count, SyntheticSurvey.Survey.Overlaps.Sum(overlap => overlap.Layers.Count));
        Assert.That(tables.Select(table => table.QuerySelectorAll("tbody tr").Length), Is.EqualTo(new[] { arms, layers }));
        Assert.That(
            tables[0].QuerySelectorAll("tbody tr").Select(row => Words(row.Children[2])).Distinct(),
            Is.EquivalentTo(SyntheticSurvey.Survey.Overlaps.Select(overlap => overlap.Rule).Distinct()));
        var half = tables[0].QuerySelectorAll("tbody tr").Single(row => Words(row.Children[1]) == "edge-popup at 50 %");
        // Three values that lie 0.0625 apart, and Student's 95 % point of two degrees of freedom.
        Assert.That(half.Children.Skip(4).Select(Words), Is.EqualTo(new[] { "50.00", "33.98", "33.33", "0.64", "0.54 to 0.75", "3" }));
        var alone = tables[0].QuerySelectorAll("tbody tr").Single(row => Words(row.Children[1]) == "mask-mixing, permuted Mask LC");
        Assert.That(alone.Children.Skip(7).Select(Words), Is.EqualTo(new[] { "5.94", "–", "1" }), "one seed has no interval");
        Assert.That(Figures.Single(figure => figure.Id == "overlap-by-layer").Data.Rows, Has.Count.EqualTo(arms + layers));
    }

    [Test]
    public void Accuracy_stands_against_bytes_among_networks_of_the_same_tasks_alone()
    {
        using var page = site.Page("accuracy-and-bytes.html");
        Assert.That(page.QuerySelectorAll("section.topic h2").Select(Words), Is.EqualTo(new[] { "10 permuted tasks of MNIST", "10 rotated tasks of MNIST" }));
        var rows = page.QuerySelector("section.topic table")!.QuerySelectorAll("tbody tr");
        Assert.That(rows.Select(row => long.Parse(Words(row.Children[4]))), Is.Ordered);
        Assert.That(rows.Select(row => Words(row.Children[0])), Is.EqualTo(Enumerable.Range(1, rows.Length).Select(number => $"{number}")));
        Assert.That(rows.Count(row => Words(row.Children[3]) == "inferred"), Is.EqualTo(1));
        Assert.That(Figures.Single(figure => figure.Id == "bytes-mnist-permuted-10").Alternative, Does.Contain("1 at 121.01 kB, 95.40 ± 0.25"));
    }

    [Test]
    public void What_is_not_stored_is_named_and_claims_of_the_scenarios_are_linked()
    {
        foreach (var file in new[] { "task-inference.html", "overlap.html" })
        {
            using var page = site.Page(file);
            Assert.That(Words(page.GetElementById("missing")!), Does.Contain("left out: 2").And.Contains("WSN at 70 %"));
        }

        using var bytes = site.Page("accuracy-and-bytes.html");
        Assert.That(bytes.GetElementById("missing"), Is.Null);
        Assert.That(Words(bytes.GetElementById("scenarios")!.ParentElement!), Does.Contain("None of its scenarios was measured"));
    }

    [Test]
    public async Task A_page_lists_the_claims_of_its_scenarios()
    {
        var claim = SyntheticEvidence.OfEveryKind[0] with { Feature = "Do masks of different tasks overlap beyond chance?" };
        var with = await SyntheticSite.OfAsync(SyntheticEvidence.Report([claim]) with { Survey = SyntheticSurvey.Survey });
        using var page = with.Page("overlap.html");
        Assert.That(page.QuerySelectorAll(".claim-list a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { $"claims/{claim.Id}.html" }));
        Assert.That(with.Pages, Does.Contain("task-inference.html").And.Not.Contain("accuracy-and-bytes.html"), "no method was tabled");
    }

    [Test]
    public void Features_that_topics_name_are_there()
    {
        var titles = Directory.EnumerateFiles(Path.Combine(Supermask.Session.Repository.Root, "features"), "*.feature", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Where(line => line.StartsWith("Feature: ", StringComparison.Ordinal)).Select(line => line["Feature: ".Length..]);
        Assert.That(AllTopics.All.SelectMany(topic => topic.Features), Is.Not.Empty.And.SubsetOf(titles.ToArray()));
    }

    [Test]
    public async Task Without_a_survey_and_a_table_there_are_no_such_pages_and_no_links_to_them()
    {
        var without = await SyntheticSite.OfAsync(SyntheticEvidence.Report([SyntheticEvidence.OfEveryKind[0]]));
        Assert.That(without.Pages.Intersect(Files), Is.Empty);
        using var overview = without.Page("index.html");
        Assert.That(overview.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Intersect(Files), Is.Empty);
    }

    [Test]
    public void Figures_are_the_same_bytes_in_every_culture([ValueSource(typeof(Cultures), nameof(Cultures.All))] System.Globalization.CultureInfo culture)
    {
        foreach (var figure in Figures)
        {
            Assert.That(Cultures.In(culture, () => Draw(figure)), Is.EqualTo(Draw(figure)), figure.Id);
        }
    }

    [Test]
    public void A_point_is_drawn_for_every_number_and_what_lies_beyond_the_axis_has_an_arrow()
    {
        var tasks = Figures.Single(figure => figure.Id == "inference-tasks");
        var lines = tasks.Data.Rows.GroupBy(row => row[0]).Select(line => line.Count()).ToArray();
        Assert.That(lines, Is.EqualTo(new[] { 4, 1, 1, 1, 1, 1 }));
        // The first and the fifth line have circles, and one more each in the legend.
        Assert.That(Draw(tasks).Split("<ellipse").Length - 1, Is.EqualTo(4 + 1 + 1 + 1));
        var beyond = SyntheticSurvey.Survey.Overlaps.Count(overlap => Math.Abs(overlap.Excess.Mean) > 5);
        Assert.That(beyond, Is.Positive);
        Assert.That(Draw(Figures.Single(figure => figure.Id == "overlap-by-layer")).Split('→').Length - 1, Is.EqualTo(beyond));
        Assert.That(Draw(Figures.Single(figure => figure.Id == "overlap-by-density")).Split('↑').Length - 1, Is.EqualTo(beyond));
    }

    private static string[] Row(IElement table, string networks, int place) =>
        [.. table.QuerySelectorAll("tbody tr").Where(row => Words(row.Children[0]) == networks).ElementAt(place).Children.Select(Words)];

    private static string Draw(IFigure figure) => figure.Draw().ToSvg(figure.Title, figure.Alternative);

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
