using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Papers.Tiba2023.Readings;

namespace Supermask.Unit.Reporting;

/// <summary>The page of other readings, and what it leaves on the pages of claims.</summary>
public sealed class MultiversePageTests
{
    private SyntheticSite site = null!;
    private IDocument page = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite()
    {
        site = await SyntheticSite.SharedAsync();
        page = site.Page("readings.html");
    }

    [OneTimeTearDown]
    public void CloseThePage() => page.Dispose();

    [Test]
    public void It_answers_which_reading_comes_nearest() => Assert.That(
        Words(page.GetElementById("best")!),
        Does.Contain("Nearest is A7a, no scale and no shift: 1.50 units").And.Contains("1 of 3 numbers compatible, and all of a table in 1 of 2 tables")
            .And.Contains("The default readings come in place 2 of 3, at 2.00")
            .And.Contains("3 seeds do not tell it from 1 other universe: the default readings (default)")
            .And.Contains("left out: a trained bias (A6b)."));

    [Test]
    public void It_says_of_a_reading_of_printed_numbers_that_it_changes_no_network() => Assert.That(
        Words(page.GetElementById("published-otherwise")!),
        Does.StartWith("That rounds are the ten tasks (A21b) changes no network").And.Contains("verdicts of the default readings (default)"));

    [Test]
    public void A_number_that_a_universe_lacks_is_shown_as_none()
    {
        var cells = page.QuerySelectorAll("#numbers-by-reading-table tbody tr")[2].Children.Select(Words).ToArray();
        Assert.That(cells[^6..], Is.EqualTo(new[] { "-20.0", "–", "–", "A21b", "-15.0", "0" }));
    }

    [Test]
    public void It_lists_the_claims_whose_verdict_hangs_on_a_reading_and_no_others()
    {
        var rows = page.QuerySelectorAll("#verdicts tbody tr");
        Assert.That(rows.Select(row => row.GetAttribute("data-claim")), Is.EqualTo(new[] { "E1-PERM-02" }));
        Assert.That(Words(rows[0]), Does.Contain("Reproduced").And.Contains("3 of 4").And.Contains("Not reproduced: no scale and no shift (A7a)"));
        Assert.That(rows[0].QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("claims/E1-PERM-02.html#readings"));
        Assert.That(Words(page.GetElementById("verdicts")!), Does.Contain("Of 2 claims").And.Contains("1 get another verdict")
            .And.Contains("1 of them differ even between the readings that could be the nearest"));
        Assert.That(rows[0].QuerySelectorAll("td b").Select(Words), Is.EqualTo(new[] { "no scale and no shift (A7a)" }));
    }

    [Test]
    public void It_shows_every_universe_number_and_reading_with_their_data()
    {
        var universes = page.QuerySelectorAll("#universes-table tbody tr");
        Assert.That(universes, Has.Length.EqualTo(4));
        Assert.That(universes.Select(row => Words(row.LastElementChild!)), Is.EqualTo(new[] { "1", "0", "0", "0" }), "verdicts changed");
        Assert.That(page.QuerySelectorAll("#numbers-by-reading-table tbody tr"), Has.Length.EqualTo(3));
        Assert.That(
            page.QuerySelectorAll("#space-of-readings-table tbody tr"), Has.Length.EqualTo(OpenChoices.Space.Choices.Sum(choice => choice.Levels.Count)));
        foreach (var name in new[] { "universes", "numbers-by-reading", "space-of-readings" })
        {
            Assert.That(site.Files, Contains.Key($"tables/{name}.csv"));
        }
    }

    [Test]
    public void A_claim_shows_its_verdict_under_each_reading_and_a_curve_where_they_differ()
    {
        using var changing = site.ClaimPage("E1-PERM-02");
        var strip = changing.QuerySelectorAll("#readings .strip li").Select(Words).ToArray();
        string NameOf(string universe) => OpenChoices.Space.UniverseNamed(universe).Name;
        Assert.That(strip, Is.EqualTo(new[]
        {
            $"default {NameOf("default")} Reproduced", $"A5b {NameOf("A5b")} Reproduced", $"A7a {NameOf("A7a")} Not reproduced",
            $"A21b {NameOf("A21b")} Reproduced",
        }));
        Assert.That(changing.QuerySelector("#readings img")!.GetAttribute("alt"), Does.Contain("default and 2 others: 33 %, Reproduced"));
        using var alike = site.ClaimPage("E1-PERM-05");
        Assert.That(Words(alike.GetElementById("readings")!), Does.Contain("Reproduced in 0 of 4").And.Contains("the same in all of them"));
        Assert.That(alike.QuerySelector("#readings img"), Is.Null);
        using var outside = site.ClaimPage("DATA-01");
        Assert.That(outside.GetElementById("readings"), Is.Null);
    }

    [Test]
    public async Task Without_a_multiverse_there_is_no_such_page_and_no_link_to_it()
    {
        var without = await SyntheticSite.OfAsync(SyntheticEvidence.Report([SyntheticEvidence.OfEveryKind[0]], []));
        Assert.That(without.Pages, Has.None.EqualTo("readings.html"));
        using var overview = without.Page("index.html");
        Assert.That(overview.QuerySelector("a[href='readings.html']"), Is.Null);
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
