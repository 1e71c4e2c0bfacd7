using System.Diagnostics;
using NUnit.Framework;
using Supermask.Runs;

namespace Supermask.Browser.Messages;

/// <summary>The messages of a run are shown by the official formatter for them.</summary>
public sealed class HtmlFormatterTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "tests", "Browser");

    private string folder = "";

    [SetUp]
    public void MakeTheFolder() => folder = Directory.CreateTempSubdirectory("messages-").FullName;

    [TearDown]
    public void RemoveTheFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Scenarios_and_their_outcome_are_shown()
    {
        var (messages, html) = (Path.Combine(folder, "messages.ndjson"), Path.Combine(folder, "messages.html"));
        await SampleRun.WriteAsync(messages);
        await RenderAsync(messages, html);

        var page = (await OpenReport.SharedAsync()).Page;
        var errors = new List<string>();
        void Fail(object? sender, string error) => errors.Add(error);
        page.PageError += Fail;
        await page.GotoAsync(new Uri(html).AbsoluteUri);
        await page.GetByText("features/sample.feature").First.WaitForAsync();
        page.PageError -= Fail;

        Assert.That(errors, Is.Empty);
        var text = await page.InnerTextAsync("body");
        Assert.That(text, Does.Contain("(1 / 2) passed").And.Contain("Masks in a page"));
    }

    private static async Task RenderAsync(string messages, string html)
    {
        var node = Programs.Node();
        if (!Directory.Exists(Path.Combine(Project, "node_modules")))
        {
            Assert.Ignore("The html-formatter of Cucumber is not installed. To install it: npm ci --prefix tests/Browser");
        }

        using var process = Process.Start(new ProcessStartInfo(node, [Path.Combine(Project, "Messages", "render.mjs"), messages, html])
        {
            RedirectStandardError = true,
        })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, error);
    }
}
