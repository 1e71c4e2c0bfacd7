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
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var map = model.Map;
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var files = new List<ReportFile>();
            foreach (var page in SitePages.Of(model))
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
