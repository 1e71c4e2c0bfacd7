using Microsoft.Playwright;
using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>A report in a browser: one of each for all tests.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private static readonly Lazy<Task<OpenReport>> Opened = new(OpenAsync);

    private readonly IPlaywright playwright;
    private readonly Lazy<Task<IReadOnlyDictionary<string, Visit>>> visits;

    private OpenReport(IPlaywright playwright, MadeUpReport report, IPage page)
    {
        (this.playwright, Report, Page) = (playwright, report, page);
        visits = new(() => Tour.MakeAsync(this));
    }

    public MadeUpReport Report { get; }

    /// <summary>The page that all tests use, one after the other.</summary>
    public IPage Page { get; }

    /// <summary>What was met on every page, by page; the tour is made when somebody asks for the first time.</summary>
    public Task<IReadOnlyDictionary<string, Visit>> Visits => visits.Value;

    /// <summary>The report that tests share, with the page as a reader first sees it.</summary>
    public static async Task<OpenReport> SharedAsync()
    {
        var opened = await Opened.Value;
        await opened.LookAsync(width: 1280);
        return opened;
    }

    /// <summary>Closes what was opened.</summary>
    public static async Task CloseSharedAsync()
    {
        if (Opened is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await Opened.Value).DisposeAsync();
        }
    }

    /// <summary>Looks at pages through a window of another width, in other colours or as they are printed.</summary>
    public async Task LookAsync(int width, ColorScheme colours = ColorScheme.Light, Media media = Media.Screen)
    {
        await Page.SetViewportSizeAsync(width, 800);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours, Media = media });
    }

    /// <summary>Opens a page of the report, with its address's part after the number sign if that is given.</summary>
    public async Task GoAsync(string page, string fragment = "")
    {
        // The same page at another place would not be loaded again.
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(Report.Address(page) + fragment);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.Browser!.DisposeAsync();
        playwright.Dispose();
        Report.Dispose();
    }

    private static async Task<OpenReport> OpenAsync()
    {
        var chromium = Programs.Chromium();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium });
        return new OpenReport(playwright, await MadeUpReport.WriteAsync(), await browser.NewPageAsync());
    }
}

/// <summary>Closes the report after the last test.</summary>
[SetUpFixture]
public sealed class ReportCloser
{
    [OneTimeTearDown]
    public Task CloseAsync() => OpenReport.CloseSharedAsync();
}
