using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>Every link of every page is followed, from file to file; a page of each kind is opened.</summary>
public sealed class EveryPageTests
{
    private OpenReport opened = null!;
    private IReadOnlyDictionary<string, Visit> visits = null!;
    private Dictionary<string, PageFile> files = null!;

    [OneTimeSetUp]
    public async Task OpenPagesAndReadFiles()
    {
        opened = await OpenReport.SharedAsync();
        visits = await opened.Visits;
        files = opened.Report.Pages.ToDictionary(page => page, page => PageFile.Read(Path.Combine(opened.Report.Folder, page)));
    }

    [Test]
    public void Links_lead_from_the_first_page_to_every_other()
    {
        var reached = new HashSet<string> { "index.html" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var page))
        {
            files[page].Links.Select(link => opened.Report.PageAt(Absolute(page, link))).OfType<string>().Where(reached.Add).ToList()
                .ForEach(waiting.Enqueue);
        }

        Assert.That(reached, Is.EquivalentTo(opened.Report.Pages));
    }

    [Test]
    public void No_link_or_picture_is_broken()
    {
        var links = files.SelectMany(file => file.Value.Links.Where(link => link != "data:,").Select(link => (Page: file.Key, Link: link))).ToArray();
        Assert.That(links, Has.Length.GreaterThan(1000));
        Assert.That(links.Where(each => !Leads(Absolute(each.Page, each.Link))).Select(each => $"{each.Page}: {each.Link}"), Is.Empty);
    }

    [Test]
    public void No_page_has_an_error_or_loads_from_elsewhere() => Assert.That(
        visits.SelectMany(visit => visit.Value.Troubles.Select(trouble => $"{visit.Key}: {trouble}")), Is.Empty);

    [Test]
    public void No_text_of_the_report_was_run() =>
        Assert.That(visits.Where(visit => visit.Value.RanText).Select(visit => visit.Key), Is.Empty);

    private Uri Absolute(string page, string link) => new(new Uri(opened.Report.Address(page)), link);

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
                || files[opened.Report.PageAt(link)!].Ids.Contains(Uri.UnescapeDataString(place)));
    }
}
