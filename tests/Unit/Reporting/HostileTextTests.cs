using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Supermask.Claims;
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
        await Report.WriteAsync(SyntheticEvidence.Report([HostileClaim("E1-PERM-01")]), Folder);
        var page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(At("index.html")));
        Assert.That(page.QuerySelectorAll("script,[onerror]"), Is.Empty);
        Assert.That(page.QuerySelector("#E1-PERM-01 h4")!.TextContent, Is.EqualTo(Hostile.Printable()));
        Assert.That(page.QuerySelector("#E1-PERM-01 img")!.GetAttribute("alt"), Does.Contain("<script>"));
        Assert.That(page.Body!.TextContent, Does.Not.Contain("\u202E").And.Not.Contains("\0").And.Not.Contains("\u001b"));
    }

    [Test]
    public async Task Figures_stay_well_formed()
    {
        await Report.WriteAsync(SyntheticEvidence.Report([HostileClaim("E1-PERM-01")]), Folder);
        var figures = Directory.GetFiles(At("figures"));
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
        Assert.That(written.Files.Count(file => file.StartsWith("figures/id-", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Ten_thousand_characters_are_kept_whole()
    {
        var claim = HostileClaim("E1-PERM-01") with { Statement = new string('x', 10_000) };
        await Report.WriteAsync(SyntheticEvidence.Report([claim]), Folder);
        Assert.That(await File.ReadAllTextAsync(At("index.html")), Does.Contain(claim.Statement));
    }

    private static ClaimEvidence HostileClaim(string id)
    {
        var claim = SyntheticEvidence.OfEveryKind.Single(claim => claim.Id == "E1-PERM-02");
        return claim with
        {
            Id = id,
            Statement = Hostile,
            Published = Hostile,
            Command = Hostile,
            Scenario = Hostile,
            Findings = [new Finding(Hostile, Hostile)],
            Readings = [new ReadingVerdict(Hostile, "Not reproduced", Hostile, Hostile, null, 1)],
            Criteria =
            [
                claim.Criteria[0] with { Quantity = Hostile, Reason = Hostile, Because = Hostile, Expected = Hostile },
            ],
        };
    }
}
