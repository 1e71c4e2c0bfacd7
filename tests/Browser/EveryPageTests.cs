using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>Every page is opened, and every link of it followed.</summary>
public sealed class EveryPageTests
{
    private OpenReport opened = null!;
    private IReadOnlyDictionary<string, Visit> visits = null!;

    [OneTimeSetUp]
    public async Task VisitAllPages()
    {
        opened = await OpenReport.SharedAsync();
        visits = await Visit.AllAsync(opened);
    }

    [Test]
    public void Links_lead_from_the_first_page_to_every_other() => Assert.That(visits.Keys, Is.EquivalentTo(opened.Report.Pages));

    [Test]
    public void No_page_has_an_error_or_loads_from_elsewhere() => Assert.That(
        visits.Values.SelectMany(visit => visit.Troubles.Select(trouble => $"{visit.Page}: {trouble}")), Is.Empty);

    [Test]
    public void No_link_is_broken()
    {
        var links = visits.Values.SelectMany(visit => visit.Links.Select(link => (visit.Page, Link: link))).ToArray();
        Assert.That(links, Has.Length.GreaterThan(1000));
        Assert.That(links.Where(each => !Leads(each.Link)).Select(each => $"{each.Page}: {each.Link}"), Is.Empty);
    }

    [Test]
    public void No_text_of_the_report_was_run() =>
        Assert.That(visits.Values.Where(visit => visit.RanText).Select(visit => visit.Page), Is.Empty);

    private bool Leads(Uri link)
    {
        if (!link.IsFile || !link.LocalPath.StartsWith(opened.Report.Folder, StringComparison.Ordinal))
        {
            return false;
        }

        // What follows the number sign is a place, or filters of the ledger, which has tests of its own.
        var place = link.Fragment.TrimStart('#');
        return File.Exists(link.LocalPath)
            && (place.Length == 0
                || place.Contains('=', StringComparison.Ordinal)
                || visits[opened.Report.PageAt(link)!].Ids.Contains(Uri.UnescapeDataString(place)));
    }
}
