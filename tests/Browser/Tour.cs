using Microsoft.Playwright;

namespace Supermask.Browser;

/// <summary>
/// Opens one page of each kind, once, and looks there at all that tests ask of it: loading a page costs as much as looking
/// at it.
/// </summary>
internal sealed class Tour
{
    private readonly OpenReport opened;
    private readonly IPage browser;
    private List<string> troubles = [];

    private Tour(OpenReport opened)
    {
        (this.opened, browser) = (opened, opened.Page);
        browser.Console += Log;
        browser.PageError += Note;
        browser.RequestFailed += Refuse;
        browser.Request += Follow;
    }

    /// <summary>Makes the tour.</summary>
    public static async Task<IReadOnlyDictionary<string, Visit>> MakeAsync(OpenReport opened)
    {
        var tour = new Tour(opened);
        try
        {
            return await tour.AllAsync();
        }
        finally
        {
            tour.Leave();
        }
    }

    private async Task<IReadOnlyDictionary<string, Visit>> AllAsync()
    {
        var visits = new Dictionary<string, Visit>();
        foreach (var page in MadeUpReport.Kinds)
        {
            visits[page] = await ToAsync(page);
        }

        return visits;
    }

    private async Task<Visit> ToAsync(string page)
    {
        troubles = [];
        await opened.LookAsync(width: 1280);
        await browser.GotoAsync(opened.Report.Address(page));
        var light = await Contrast.OfAsync(browser);
        await browser.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await Contrast.OfAsync(browser);

        // Those that axe makes by asking for the sheets once more are not the page's.
        string[] met = [.. troubles];
        var inspection = await Inspector.LookAsync(opened);
        var ran = await browser.EvaluateAsync<bool>($"() => window.{MadeUpReport.Marker} !== undefined");
        return new Visit(met, ran, light, dark, inspection);
    }

    private void Leave()
    {
        browser.Console -= Log;
        browser.PageError -= Note;
        browser.RequestFailed -= Refuse;
        browser.Request -= Follow;
    }

    private void Log(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            troubles.Add(message.Text);
        }
    }

    private void Note(object? sender, string error) => troubles.Add(error);

    private void Refuse(object? sender, IRequest request) => troubles.Add($"failed: {request.Url}");

    private void Follow(object? sender, IRequest request)
    {
        if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            troubles.Add($"leaves the report: {request.Url}");
        }
    }
}
