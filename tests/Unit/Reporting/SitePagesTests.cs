using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Reporting.Topics;

namespace Supermask.Unit.Reporting;

/// <summary>What is true of every page of the site.</summary>
public sealed partial class SitePagesTests
{
    private const int LargestPage = 300_000;

    // The page of all claims grows with the papers; each claim is a row that can be searched for.
    private const int LargestRowOfClaim = 1_200;

    private SyntheticSite site = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite() => site = await SyntheticSite.SharedAsync();

    [Test]
    public void There_is_a_page_for_every_claim_table_and_experiment_and_one_of_each_other_kind()
    {
        string[] expected =
        [
            "index.html", "claims.html", "gallery.html", "tables.html", "forensics.html", "readings.html", "language.html", "deviations.html",
            .. AllTopics.All.Select(topic => topic.FileName),
            .. site.Model.Claims.Select(claim => $"claims/{claim.Evidence.Id}.html"),
            .. Enumerable.Range(1, 21).Select(number => $"tables/table-{number:00}.html"), "tables/what-faster-means.html",
            "tables/alphas-inert.html", "tables/gaps-as-noise.html",
            .. new[] { "universes", "numbers-by-reading", "space-of-readings" }.Select(name => $"tables/{name}.html"),
            .. AllPapers.All.SelectMany(paper => paper.Chapters).Select(chapter => $"experiments/{chapter.Slug}.html"),
        ];
        Assert.That(site.Pages, Is.EquivalentTo(expected));
    }

    [Test]
    public void Every_page_has_a_title_of_its_own_a_language_and_landmarks()
    {
        var pages = site.Pages.Select(path => (Path: path, Page: site.Page(path))).ToArray();
        Assert.That(pages.Select(each => each.Page.Title), Is.Unique.And.All.EndsWith(" – Supermask"));
        foreach (var (path, page) in pages)
        {
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"), path);
            Assert.That(page.QuerySelectorAll("main#content"), Has.Length.EqualTo(1), path);
            Assert.That(page.QuerySelectorAll("body > header nav[aria-label], body > footer"), Has.Length.EqualTo(2), path);
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1), path);
            Assert.That(page.QuerySelector("a.skip")!.GetAttribute("href"), Is.EqualTo("#content"), path);
            Assert.That(page.QuerySelector("meta[name=viewport]"), Is.Not.Null, path);
        }
    }

    [Test]
    public void Headings_skip_no_level_and_sections_are_named_by_theirs()
    {
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            var levels = page.QuerySelectorAll("h1,h2,h3,h4").Select(heading => heading.LocalName[1] - '0').ToArray();
            Assert.That(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty, path);
            Assert.That(
                page.QuerySelectorAll("[aria-labelledby]").Select(section => page.GetElementById(section.GetAttribute("aria-labelledby")!)),
                Has.None.Null,
                path);
        }
    }

    [Test]
    public void The_navigation_marks_the_page_it_is_on()
    {
        string[] inNavigation =
        [
            "index.html", "claims.html", "gallery.html", "tables.html", "forensics.html", "language.html", "deviations.html", "experiments/data.html",
            .. AllTopics.All.Select(topic => topic.FileName),
        ];
        foreach (var path in inNavigation)
        {
            var current = site.Page(path).QuerySelectorAll("[aria-current=page]").Single();
            Assert.That(current.GetAttribute("href"), Does.EndWith(path), path);
        }

        Assert.That(site.ClaimPage("DATA-01").QuerySelectorAll("[aria-current]"), Is.Empty);
    }

    [Test]
    public async Task A_page_of_all_scenarios_is_taken_in_as_it_is_with_a_way_there_and_back()
    {
        const string Left = "<html>\n<body>\n<script>\"<body>\"</script></body></html>";
        var input = SyntheticEvidence.Whole([.. SyntheticEvidence.OfEveryKind]);
        var with = await SyntheticSite.OfAsync(input with { ScenarioPage = Left });

        var page = with.Page("scenarios.html");
        Assert.That(page.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("index.html"));
        page.QuerySelector("p")!.Remove();
        Assert.That(page.Body!.TextContent.Trim(), Is.EqualTo("\"<body>\""));
        Assert.That(with.ClaimPage("DATA-01").QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")), Does.Contain("../scenarios.html"));

        // Where no run left one, nothing leads there.
        Assert.That(site.Files.Keys, Does.Not.Contain("scenarios.html"));
        Assert.That(site.ClaimPage("DATA-01").QuerySelectorAll("nav a").Select(link => link.TextContent), Does.Not.Contain("Scenarios"));
    }

    [Test]
    public void Every_link_leads_to_a_file_of_the_site_and_a_place_in_it()
    {
        var ids = site.Pages.ToDictionary(path => path, path => Ids(site.Page(path)));
        var broken = from path in site.Pages
                     from link in Links(site.Page(path))
                     where !Leads(path, link, ids)
                     select $"{path}: {link}";
        Assert.That(broken, Is.Empty);
        Assert.That(site.Pages.Sum(path => Links(site.Page(path)).Count()), Is.GreaterThan(1000));
    }

    [Test]
    public void No_page_runs_anything_but_the_filters_of_the_ledger_or_loads_from_a_network()
    {
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.That(page.QuerySelectorAll("style,iframe,object,embed,base"), Is.Empty, path);
            Assert.That(page.All.SelectMany(element => element.Attributes).Where(each => each.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty, path);
            string[] scripts = path == "claims.html" ? ["ledger.js"] : [];
            Assert.That(page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")), Is.EqualTo(scripts), path);
            Assert.That(Links(page).Where(link => link.Contains("//", StringComparison.Ordinal)), Is.Empty, path);
        }

        Assert.That(site.Files["site.css"].Content, Does.Contain("prefers-color-scheme: dark"));
        Assert.That(site.Files["site.css"].Content + site.Files["pages.css"].Content, Does.Not.Contain("url(").And.Not.Contains("@import"));
        Assert.That(site.Files["ledger.js"].Content, Does.Not.Contain("innerHTML").And.Not.Contains("fetch(").And.Not.Contains("//www"));
    }

    [Test]
    public async Task No_page_is_too_large_also_where_the_whole_ledger_was_measured()
    {
        var evidence = AllPapers.Ledger.Entries.Select(entry => SyntheticEvidence.Of(
            entry.Id, [.. Enumerable.Repeat(Criterion.Exactly("quantity of a usual length", "asked for", "found", "Because."), 9)]) with
        {
            Runs = SyntheticEvidence.WithEverything.Runs,
            Steps = SyntheticEvidence.WithEverything.Steps,
        });
        var whole = await SyntheticSite.OfAsync(SyntheticEvidence.Report([.. evidence]));
        Assert.That(whole.Pages.Count(), Is.GreaterThan(160));
        Assert.That(TooLarge(whole).Concat(TooLarge(site)), Is.Empty);
    }

    [Test]
    public void No_id_stands_twice_on_a_page()
    {
        foreach (var path in site.Pages)
        {
            Assert.That(site.Page(path).QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique, path);
        }
    }

    [Test]
    public void Every_picture_has_a_size_and_a_text_or_stands_in_a_link_with_one()
    {
        foreach (var image in site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("img")))
        {
            Assert.That(image.GetAttribute("alt"), image.Closest(".thumbs") is null ? Is.Not.Empty : Is.Empty);
            Assert.That(int.Parse(image.GetAttribute("width")!), Is.Positive);
            Assert.That(int.Parse(image.GetAttribute("height")!), Is.Positive);
        }
    }

    [Test]
    public void Every_table_has_header_cells_with_a_scope_and_rows_of_one_length()
    {
        foreach (var table in site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("table")))
        {
            Assert.That(table.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("scope")), Is.Not.Empty.And.All.EqualTo("col"));
            var lengths = table.QuerySelectorAll("tr").Select(row => row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1")));
            Assert.That(lengths.Distinct().Count(), Is.EqualTo(1), table.OuterHtml[..200]);
        }
    }

    private static IEnumerable<string> TooLarge(SyntheticSite site) =>
        site.Pages.Where(path => Encoding.UTF8.GetByteCount(site.Files[path].Content) >= MostOf(path));

    private static int MostOf(string path) => path == "claims.html" ? LargestRowOfClaim * AllPapers.Ledger.Entries.Count : LargestPage;

    private static HashSet<string> Ids(IDocument page) => [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];

    private static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("[href],[src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(link => link != "data:,");

    private bool Leads(string from, string link, Dictionary<string, HashSet<string>> ids)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0 ? from : Resolve(from, parts[0]);
        return site.Files.ContainsKey(target)
            && (parts.Length == 1 || (target == "claims.html" && Filter().IsMatch(parts[1])) || ids[target].Contains(parts[1]));
    }

    private static string Resolve(string from, string link) =>
        new Uri(new Uri($"file:///site/{from}"), link).AbsolutePath["/site/".Length..];

    [GeneratedRegex("^(verdict|paper|experiment|variant|kind|q)=")]
    private static partial Regex Filter();
}
