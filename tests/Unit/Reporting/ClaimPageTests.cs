using AngleSharp.Dom;
using CsvHelper;
using NUnit.Framework;

namespace Supermask.Unit.Reporting;

/// <summary>The page of a claim: everything that its verdict rests on, in the order in which a reader asks for it.</summary>
public sealed class ClaimPageTests
{
    private static readonly string[] Order =
    [
        "verdict", "source", "measured", "numbers", "seeds", "more-seeds", "scenario", "deviations", "findings", "readings", "history", "provenance",
        "stability", "registered", "rerun",
    ];

    private SyntheticSite site = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite() => site = await SyntheticSite.SharedAsync();

    [Test]
    public void Every_claim_has_the_same_parts_in_the_same_order()
    {
        foreach (var claim in site.Model.Claims)
        {
            var page = site.ClaimPage(claim.Evidence.Id);
            Assert.That(
                page.QuerySelectorAll("main > section").Select(section => section.Id),
                Is.EqualTo(Order.Where(part => part switch
                {
                    "readings" => claim.Across is not null,
                    "more-seeds" => claim.Evidence.Prospect is not null,
                    _ => true,
                })),
                claim.Evidence.Id);
        }
    }

    [Test]
    public void Verdict_statement_place_and_published_value_stand_first()
    {
        foreach (var evidence in site.Model.Claims.Select(claim => claim.Evidence))
        {
            var page = site.ClaimPage(evidence.Id);
            Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(evidence.Statement));
            Assert.That(page.QuerySelector("#verdict .badge")!.TextContent.Trim(), Is.EqualTo(evidence.Verdict));
            Assert.That(Text(page, "#source"), Does.Contain(evidence.Section).And.Contains(evidence.Published));
        }

        Assert.That(
            site.ClaimPage("E1-PERM-01").QuerySelectorAll("#source .pairs a").Select(link => link.GetAttribute("href")),
            Is.EqualTo(["../tables/table-04.html", "../gallery.html#figure-23"]));
    }

    [Test]
    public void What_more_seeds_had_a_prospect_of_and_what_came_of_them_stands_behind_the_seeds()
    {
        Assert.That(Text(site.ClaimPage("E1-ROT-02"), "#more-seeds"), Does.Contain("up to 30 seeds in 3 stages").And.Contains("75 % of cases")
            .And.Contains("Reproduced in 62.5 %"));
        Assert.That(
            site.ClaimPage("E1-ROT-02").QuerySelectorAll("#more-seeds tbody tr").Select(row => row.Children[^1].TextContent),
            Is.EqualTo(new[] { "Inconclusive", "Not reproduced" }));
        Assert.That(Text(site.ClaimPage("E1-ROT-02"), "#decided"), Does.StartWith("Decided with 20 seeds: Not reproduced; it lies outside."));
        Assert.That(Text(site.ClaimPage("E1-PART-02"), "#decided"), Is.EqualTo("It stays open: its budget of 60 seeds is spent: it reaches across."));
        Assert.That(Text(site.ClaimPage("E1-ALL-08"), "#more-seeds"), Does.Contain("./supermask decide E1-ALL-08"));
        Assert.That(Text(site.Page("index.html"), "#verdicts #more-seeds"), Does.Contain("To 2 claims").And.Contains("1 are decided").And.Contains("E1-ROT-02: Not reproduced"));
    }

    [Test]
    public void A_comparison_shows_everything_it_rests_on()
    {
        var deciding = site.ClaimPage("E1-PERM-01").QuerySelector("#measured .deciding")!;
        Assert.That(deciding.TextContent, Does.Contain("31.1 %").And.Contains("33 %, give or take 0.25 points"));
        var text = site.ClaimPage("E1-PERM-01").QuerySelector("#measured .criterion:not(.deciding)")!.TextContent;
        Assert.That(text, Does.Contain("33 %, give or take 0.25 points").And.Contains("32.92 to 33.08 %"));
        Assert.That(text, Does.Contain("32.9 %, would pass too").And.Contains("the whole interval lies within 32.75 to 33.25"));
        Assert.That(text, Does.Contain("A quarter of a point."));
    }

    [Test]
    public void The_numbers_list_every_comparison_and_correct_p_for_the_family()
    {
        var rows = site.ClaimPage("E1-PERM-01").QuerySelectorAll("#numbers tbody tr");
        Assert.That(rows, Has.Length.EqualTo(2));
        var cells = site.ClaimPage("E1-PERM-03").QuerySelectorAll("#numbers tbody tr").Single().Children
            .Select(cell => cell.TextContent.Trim()).ToArray();
        Assert.That(cells[0], Is.EqualTo("mean z"));
        Assert.That(cells[4], Is.EqualTo("3"));
        Assert.That(cells[7], Is.EqualTo("0.0125"));
        Assert.That(cells[8], Is.EqualTo("0"));
        Assert.That(Text(site.ClaimPage("E1-PERM-03"), "#numbers .caption"), Does.Contain("Holm").And.Contains("independent random masks"));
    }

    [Test]
    public void Seeds_are_drawn_where_there_are_numbers_and_listed_where_there_are_words()
    {
        Assert.That(site.ClaimPage("E1-PERM-03").QuerySelector("#seeds img")!.GetAttribute("alt"), Does.Contain("seed 0: 0.5"));
        Assert.That(Text(site.ClaimPage("E1-PERM-05"), "#seeds"), Does.Contain("(3, 8); (1, 2); (4, 5)"));
        Assert.That(Text(site.ClaimPage("DATA-01"), "#seeds"), Does.Contain("Nothing here depends on a seed"));
    }

    [Test]
    public void The_scenario_is_shown_step_by_step_with_durations()
    {
        var steps = site.ClaimPage("E1-PERM-03").QuerySelectorAll("#scenario .step");
        Assert.That(
            steps.Select(step => step.QuerySelector(".keyword")!.TextContent), Is.EqualTo(["Given", "When", "And", "Then"]));
        Assert.That(
            steps.Select(step => step.QuerySelector(".duration")!.TextContent), Is.EqualTo(["12.3 s", "21 ms", "< 1 ms", "2 ms"]));
        Assert.That(steps[1].QuerySelector(".doc-string")!.TextContent, Is.EqualTo("Two would be seen."));
        Assert.That(steps[2].QuerySelectorAll("td").Select(cell => cell.TextContent), Is.EqualTo(["0", "0.5"]));
        Assert.That(steps.Select(step => step.GetAttribute("data-status")), Is.EqualTo(["passed", "passed", "passed", "failed"]));
        Assert.That(Text(site.ClaimPage("DATA-01"), "#scenario"), Does.Contain("Its steps were not recorded"));
    }

    [Test]
    public void Deviations_are_numbered_and_lead_to_their_list()
    {
        var page = site.ClaimPage("E1-PERM-03");
        var links = page.QuerySelectorAll("#deviations ol > li a").Select(link => link.GetAttribute("href")).ToArray();
        Assert.That(links, Does.Contain("../deviations.html#A1").And.Contains("../deviations.html#A8").And.None.Contains("A22"));
        Assert.That(Text(site.ClaimPage("DATA-01"), "#deviations"), Does.Contain("None"));
    }

    [Test]
    public void Findings_are_gathered_by_their_analyser()
    {
        var findings = site.ClaimPage("E1-PERM-03").QuerySelectorAll("#findings .finding");
        Assert.That(findings.Select(finding => finding.QuerySelector("h3")!.TextContent), Is.EqualTo(["at chance", "single run"]));
        Assert.That(findings[0].TextContent, Does.Contain("Chance would do."));
    }

    [Test]
    public void The_provenance_names_data_machine_versions_runs_and_options()
    {
        var text = Text(site.ClaimPage("E1-PERM-03"), "#provenance");
        foreach (var part in new[]
        {
            "2026-11-22", "c0ffee", "a processor, 2 cores", "TorchSharp 0.107.0, ScottPlot 5.1.59", "fedcba9876543210fedcba9876543210",
            "1 of them trained for this measurement", "Network.Hidden",
        })
        {
            Assert.That(text, Does.Contain(part));
        }

        var pairs = site.ClaimPage("E1-PERM-03").QuerySelectorAll("#provenance dl > div")
            .ToDictionary(pair => pair.QuerySelector("dt")!.TextContent, pair => pair.QuerySelector("dd")!.TextContent.Trim());
        Assert.That((pairs["Training step"], pairs["Threads of a run"]), Is.EqualTo(("fast", "1")));
        Assert.That(Text(site.ClaimPage("DATA-01"), "#provenance"), Does.Contain("rests on no trained network"));
    }

    [Test]
    public void The_command_stands_last_with_every_number_as_CSV()
    {
        Assert.That(Text(site.ClaimPage("E1-PERM-01"), "#rerun pre"), Is.EqualTo("dotnet test --filter E1-PERM-01"));
        using var csv = new CsvParser(new StringReader(site.Files["claims/E1-PERM-01.csv"].Content), System.Globalization.CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        Assert.That(rows, Has.Count.EqualTo(1 + (2 * (1 + 3))));
        Assert.That(rows[1][6], Is.EqualTo("33").Or.EqualTo("33.0"));
        Assert.That(rows[2][5..7], Is.EqualTo(["0", "32.95"]));
    }

    [Test]
    public void Other_readings_stand_beside_a_claim_with_a_verdict_each()
    {
        var rows = site.ClaimPage("E1-PERM-02").QuerySelectorAll(".readings tbody tr");
        Assert.That(rows, Has.Length.EqualTo(1));
        var cells = rows[0].Children.Select(cell => cell.TextContent.Trim());
        Assert.That(cells, Is.EqualTo(["warm start", "Not reproduced", "mean overlap", "35 %", "34.9 to 35.1", "3"]));
        Assert.That(site.ClaimPage("E1-PERM-01").QuerySelectorAll(".readings"), Is.Empty);
    }

    [Test]
    public void Neighbours_can_be_paged_through()
    {
        var ids = site.Model.Claims.Select(claim => claim.Evidence.Id).ToArray();
        var visited = new List<string> { ids[0] };
        while (site.ClaimPage(visited[^1]).QuerySelector("a[rel=next]") is { } next)
        {
            visited.Add(Path.GetFileNameWithoutExtension(next.GetAttribute("href")!));
        }

        Assert.That(visited, Is.EqualTo(ids));
    }

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)!.TextContent;
}
