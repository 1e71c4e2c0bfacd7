using System.Globalization;
using Deque.AxeCore.Commons;
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

    // In the page itself: RunAxe opens a second page for its results, at twice the cost, which pages without frames have no
    // need of. Rows of the ledger are alike, and take axe a second for every ten; their contrast is looked at without it.
    private const string RunAxe = """
        async () => {
          const result = await axe.run({ exclude: ['#ledger tbody tr:nth-child(n + 11)'] }, { resultTypes: ['violations'] });
          return [`${result.passes.length}`, ...result.violations.flatMap(violation =>
            violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.target}: ${node.html}`))];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks at it.</summary>
    public static async Task<Inspection> LookAsync(OpenReport opened)
    {
        await opened.LookAsync(width: 1280);
        var (passed, violations) = await AskAxeAsync(opened.Page);
        var wider = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var width in Widths)
        {
            await opened.LookAsync(width);
            wider[$"{width}"] = await WiderAsync(opened.Page);
        }

        await opened.LookAsync(PaperWidth, media: Media.Print);
        wider[Paper] = await WiderAsync(opened.Page);
        return new Inspection(
            violations, passed, wider, await opened.Page.Locator("h1").IsVisibleAsync(),
            await opened.Page.Locator(".site-header nav").IsVisibleAsync());
    }

    /// <summary>How many rules of axe the page keeps, and where it breaks others.</summary>
    public static async Task<(int Passed, string[] Violations)> AskAxeAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var result = await page.EvaluateAsync<string[]>(RunAxe);
        return (int.Parse(result[0], CultureInfo.InvariantCulture), result[1..]);
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
