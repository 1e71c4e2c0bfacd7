using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Supermask.Reporting.Site;

/// <summary>Renders pages to static HTML. Everything a page is given is escaped by the engine.</summary>
internal static class SiteRenderer
{
    /// <summary>Every page of a site.</summary>
    public static async Task<IReadOnlyList<ReportFile>> RenderAsync(SiteModel model)
    {
        var pages = SitePages.Of(model).ToArray();
        var map = model.Map;

        // A renderer uses one thread at a time, so that two of them share the pages.
        var halves = await Task.WhenAll(pages.Chunk((pages.Length + 1) / 2).Select(half => Task.Run(() => RenderAsync(model, map, half))));
        return [.. halves.SelectMany(files => files)];
    }

    private static async Task<IReadOnlyList<ReportFile>> RenderAsync(SiteModel model, SiteMap map, IReadOnlyList<SitePage> pages)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var files = new List<ReportFile>();
            foreach (var page in pages)
            {
                var root = await renderer.RenderComponentAsync<Page>(ParameterView.FromDictionary(new Dictionary<string, object?>
                {
                    [nameof(Page.Shown)] = page,
                    [nameof(Page.Model)] = model,
                    [nameof(Page.Links)] = Links.From(map, page.Path),
                }));
                files.Add(new ReportFile(page.Path, root.ToHtmlString()));
            }

            return files;
        });
    }
}
