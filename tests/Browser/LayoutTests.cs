using System.Text;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>Each kind of page fits a small telephone, a wide screen and paper.</summary>
public sealed class LayoutTests
{
    private OpenReport opened = null!;
    private IReadOnlyDictionary<string, Visit> visits = null!;

    [OneTimeSetUp]
    public async Task MakeTheTour()
    {
        opened = await OpenReport.SharedAsync();
        visits = await opened.Visits;
    }

    [TestCaseSource(typeof(MadeUpReport), nameof(MadeUpReport.Kinds))]
    public void Nothing_scrolls_sideways(string kind)
    {
        var wider = visits[kind].Inspection.Wider;
        Assert.That(Inspector.Widths.SelectMany(width => wider[$"{width}"]), Is.Empty);
    }

    [TestCaseSource(typeof(MadeUpReport), nameof(MadeUpReport.Kinds))]
    public void It_fits_paper_without_being_shrunk(string kind)
    {
        var inspection = visits[kind].Inspection;
        Assert.That(inspection.Wider[Inspector.Paper], Is.Empty);
        Assert.That((inspection.IsHeadingPrinted, inspection.IsNavigationPrinted), Is.EqualTo((true, false)));
    }

    // The widest table, everything that a claim can show, and a word of 10,000 letters in each cell.
    [TestCase("claims.html")]
    [TestCase(MadeUpReport.FullClaim)]
    [TestCase(MadeUpReport.HostileClaim)]
    public async Task It_is_printed_whole(string page)
    {
        await opened.GoAsync(page);
        var document = await opened.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.That(Encoding.ASCII.GetString(document[..5]), Is.EqualTo("%PDF-"));
        Assert.That(document, Has.Length.GreaterThan(10_000));
    }
}
