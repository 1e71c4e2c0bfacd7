using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Supermask.Browser;

/// <summary>Looks at the page that is open with axe, through windows of several widths and as it is printed.</summary>
internal static class Inspector
{
    /// <summary>The widths of windows in pixels: a small telephone and a wide screen.</summary>
    public static readonly IReadOnlyList<int> Widths = [360, 1920];

    /// <summary>The name of what is printed.</summary>
    public const string Paper = "paper";

    // A4 at 96 dots per inch, less its margins. Nothing need be shrunk to fit.
    private const int PaperWidth = 718;

    // Rows of the ledger are alike, and take axe a second for every ten; their contrast is looked at without it.
    private static readonly AxeRunContext WithoutMostRows = new() { Exclude = [new AxeSelector("#ledger tbody tr:nth-child(n + 11)")] };

    /// <summary>Looks at it.</summary>
    public static async Task<Inspection> LookAsync(OpenReport opened)
    {
        await opened.LookAsync(width: 1280);
        var result = await opened.Page.RunAxe(WithoutMostRows, new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var violations = from violation in result.Violations
                         from node in violation.Nodes
                         select $"{violation.Id}: {violation.Help}: {node.Target}: {node.Html}";
        var wider = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var width in Widths)
        {
            await opened.LookAsync(width);
            wider[$"{width}"] = await WiderAsync(opened.Page);
        }

        await opened.LookAsync(PaperWidth, media: Media.Print);
        wider[Paper] = await WiderAsync(opened.Page);
        return new Inspection(
            [.. violations], result.Passes.Length, wider, await opened.Page.Locator("h1").IsVisibleAsync(),
            await opened.Page.Locator(".site-header nav").IsVisibleAsync());
    }

    // What makes the page wider than the window, innermost last; a box that scrolls by itself does not, but on paper none can.
    private static async Task<string[]> WiderAsync(IPage page) => await page.EvaluateAsync<string[]>("""
        () => {
          const width = document.documentElement.clientWidth;
          const isPaper = matchMedia('print').matches;
          const scrolls = element => element && !isPaper
            && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
          const wide = [...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
            .map(element => `${element.tagName}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)} of ${width}`);
          return document.documentElement.scrollWidth <= width && !isPaper ? [] : wide;
        }
        """);
}
