using System.Text;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>Each kind of page fits a small telephone, a wide screen and paper.</summary>
[TestFixtureSource(typeof(MadeUpReport), nameof(MadeUpReport.Kinds))]
public sealed class LayoutTests(string kind)
{
    // A4 at 96 dots per inch, less its margins, and a quarter more, which browsers shrink to fit.
    private const int Paper = 718 * 5 / 4;

    private OpenReport opened = null!;

    [OneTimeSetUp]
    public async Task OpenThePage()
    {
        opened = await OpenReport.SharedAsync();
        await opened.GoAsync(kind);
    }

    [TestCase(360)]
    [TestCase(1920)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        await opened.LookAsync(width);
        Assert.That(await WiderAsync(), Is.Empty);
    }

    [Test]
    public async Task It_is_printed_whole()
    {
        await opened.LookAsync(Paper, media: Media.Print);
        Assert.That(await opened.Page.Locator(".site-header nav").IsVisibleAsync(), Is.False);
        Assert.That(await opened.Page.Locator("h1").IsVisibleAsync());
        if (kind != MadeUpReport.HostileClaim) // Paper cannot hold a word of 10,000 letters in a table.
        {
            Assert.That(await WiderAsync(), Is.Empty);
        }

        var document = await opened.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.That(Encoding.ASCII.GetString(document[..5]), Is.EqualTo("%PDF-"));
    }

    // What makes the page wider than the window, innermost last; a box that scrolls by itself does not.
    private async Task<string[]> WiderAsync() => await opened.Page.EvaluateAsync<string[]>("""
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const scrolls = element => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
          return [...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
            .map(element => `${element.tagName}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)} of ${width}`)
            .concat('the page scrolls sideways');
        }
        """);
}
