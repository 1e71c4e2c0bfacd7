using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Supermask.Reporting.Site;

/// <summary>Renders pages to static HTML. Everything a page is given is escaped by the engine.</summary>
internal static class SiteRenderer
{
    /// <summary>The first page.</summary>
    public static Task<string> RenderAsync(IndexModel model) =>
        RenderAsync<IndexPage>(new Dictionary<string, object?> { [nameof(IndexPage.Model)] = model });

    private static async Task<string> RenderAsync<T>(Dictionary<string, object?> parameters)
        where T : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
