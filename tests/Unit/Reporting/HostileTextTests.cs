using System.Text.Json;
using System.Xml.Linq;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

/// <summary>What stands in a feature or a file is shown and never run, and cannot name a file outside the report.</summary>
public sealed class HostileTextTests : FolderFixture
{
    private const string Hostile = "</title><script>alert(1)</script> \"'><img src=x onerror=alert(2)> &amp; "
        + "\0\a\u001b[31m \u202Eevil\uD800 ]]>";

    [Test]
    public async Task Text_is_shown_as_it_is_written_and_makes_no_element()
    {
        var site = await SyntheticSite.OfAsync(SyntheticEvidence.Report([HostileClaim("E1-PERM-01")]));
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.That(page.QuerySelectorAll("script:not([src='ledger.js']),[onerror],img[src=x]"), Is.Empty, path);
            Assert.That(page.Title, Does.EndWith("Supermask"), path);
            Assert.That(page.Body!.TextContent, Does.Not.Contain("\u202E").And.Not.Contains("\0").And.Not.Contains("\u001b"), path);
        }

        var claim = site.ClaimPage("E1-PERM-01");
        Assert.That(claim.QuerySelector("h1")!.TextContent, Is.EqualTo(Hostile.Printable()));
        Assert.That(claim.QuerySelector("img")!.GetAttribute("alt"), Does.Contain("<script>"));
        Assert.That(claim.QuerySelector(".doc-string")!.TextContent, Is.EqualTo($"{Hostile.Printable()}\n{Hostile.Printable()}"));
        Assert.That(claim.QuerySelector("#provenance")!.TextContent, Does.Contain(Hostile.Printable()));
    }

    [Test]
    public async Task Figures_stay_well_formed()
    {
        await Report.WriteAsync(SyntheticEvidence.Report([HostileClaim("E1-PERM-01")]), Folder);
        var figures = Directory.GetFiles(At("figures"), "*.svg");
        Assert.That(figures, Is.Not.Empty);
        Assert.That(figures.Select(path => XDocument.Load(path).Root!.Name.LocalName), Is.All.EqualTo("svg"));
    }

    [Test]
    public async Task Programs_get_the_text_unchanged()
    {
        var claim = HostileClaim("E1-PERM-01") with { Statement = Hostile.Replace("\uD800", "") };
        await Report.WriteAsync(SyntheticEvidence.Report([claim]), Folder);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(At("claims.json")));
        Assert.That(json.RootElement[0].GetProperty("statement").GetString(), Is.EqualTo(claim.Statement));
    }

    [TestCase("../../outside")]
    [TestCase("/etc/passwd")]
    [TestCase("a\" onload=\"alert(1)")]
    [TestCase("..")]
    [TestCase("")]
    public async Task An_id_names_no_file_outside_the_folder(string id)
    {
        var written = await Report.WriteAsync(SyntheticEvidence.Report([HostileClaim(id)]), Folder);
        var files = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories);
        Assert.That(
            files.Select(path => Path.GetRelativePath(Folder, path)),
            Is.EquivalentTo(written.Files.Append("written-files.txt")));
        Assert.That(written.Files.Count(file => file.StartsWith("claims/id-", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(written.Files.Count(file => file.StartsWith("figures/id-", StringComparison.Ordinal)), Is.EqualTo(4));
    }

    [Test]
    public async Task Ten_thousand_characters_are_kept_whole()
    {
        var lengthy = new string('x', 10_000);
        var claim = HostileClaim("E1-PERM-01") with { Statement = lengthy, Scenario = lengthy, Feature = lengthy, Command = lengthy };
        var site = await SyntheticSite.OfAsync(SyntheticEvidence.Report([claim]));
        var page = site.ClaimPage("E1-PERM-01");
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(lengthy));
        Assert.That(page.QuerySelector("#scenario .meaning")!.TextContent, Does.Contain($"{lengthy}: {lengthy}"));
        Assert.That(site.Files["claims/E1-PERM-01.html"].Content, Has.Length.LessThan(300_000));
    }

    private static ClaimEvidence HostileClaim(string id) => HostileEvidence.Claim(id, Hostile);
}
