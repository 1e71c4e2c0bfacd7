using Microsoft.Playwright;

namespace Supermask.Browser;

/// <summary>What was met on a page.</summary>
/// <param name="Page">The page, relative to the report.</param>
/// <param name="Troubles">Errors of the console and of scripts, and requests that failed or left the report.</param>
/// <param name="Links">The absolute addresses that it leads to.</param>
/// <param name="Ids">Places in it that can be linked to.</param>
/// <param name="RanText">Whether a text of the report was run as a script.</param>
internal sealed record Visit(
    string Page, IReadOnlyList<string> Troubles, IReadOnlyList<Uri> Links, IReadOnlySet<string> Ids, bool RanText)
{
    /// <summary>Visits all pages that can be reached from the first one.</summary>
    public static async Task<IReadOnlyDictionary<string, Visit>> AllAsync(OpenReport opened)
    {
        var visits = new Dictionary<string, Visit>();
        var waiting = new Queue<string>(["index.html"]);
        while (waiting.TryDequeue(out var page))
        {
            if (!visits.ContainsKey(page))
            {
                visits[page] = await ToAsync(opened, page);
                visits[page].Links.Select(opened.Report.PageAt).OfType<string>().ToList().ForEach(waiting.Enqueue);
            }
        }

        return visits;
    }

    private static async Task<Visit> ToAsync(OpenReport opened, string page)
    {
        var troubles = new List<string>();
        void Log(object? sender, IConsoleMessage message)
        {
            if (message.Type is "error" or "warning")
            {
                troubles.Add(message.Text);
            }
        }

        void Fail(object? sender, string error) => troubles.Add(error);
        void Refuse(object? sender, IRequest request) => troubles.Add($"failed: {request.Url}");
        void Request(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                troubles.Add($"leaves the report: {request.Url}");
            }
        }

        var browser = opened.Page;
        await browser.GotoAsync("about:blank");
        browser.Console += Log;
        browser.PageError += Fail;
        browser.RequestFailed += Refuse;
        browser.Request += Request;
        await browser.GotoAsync(opened.Report.Address(page));
        var links = await browser.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(link => link.href)");
        var ids = await browser.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(place => place.id)");
        var ran = await browser.EvaluateAsync<bool>($"() => window.{MadeUpReport.Marker} !== undefined");
        browser.Console -= Log;
        browser.PageError -= Fail;
        browser.RequestFailed -= Refuse;
        browser.Request -= Request;
        return new Visit(page, troubles, [.. links.Select(link => new Uri(link))], ids.ToHashSet(), ran);
    }
}
