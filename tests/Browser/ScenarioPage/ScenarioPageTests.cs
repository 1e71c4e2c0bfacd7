using Microsoft.Playwright;
using NUnit.Framework;

namespace Supermask.Browser.ScenarioPage;

/// <summary>The page of all scenarios, which Reqnroll makes, as a part of the report.</summary>
public sealed class ScenarioPageTests
{
    private const string Page = "scenarios.html";

    private OpenReport opened = null!;

    [SetUp]
    public async Task OpenTheReport() => opened = await OpenReport.SharedAsync();

    [Test]
    public async Task The_navigation_leads_to_it_and_it_leads_back()
    {
        await opened.GoAsync("index.html");
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Scenarios", Exact = true }).ClickAsync();
        await Assertions.Expect(opened.Page).ToHaveURLAsync(opened.Report.Address(Page));
        await opened.Page.GetByText("Supermask, the report").ClickAsync();
        await Assertions.Expect(opened.Page).ToHaveURLAsync(opened.Report.Address("index.html"));
    }

    [TestCase(1280)]
    [TestCase(360)]
    public async Task Scenarios_and_their_outcome_are_shown(int width)
    {
        var page = opened.Page;
        var troubles = new List<string>();
        void Fail(object? sender, string error) => troubles.Add(error);
        void Follow(object? sender, IRequest request) => troubles.AddRange(request.Url.StartsWith("http", StringComparison.Ordinal) ? [request.Url] : []);
        page.PageError += Fail;
        page.Request += Follow;
        await opened.LookAsync(width);
        await opened.GoAsync(Page);
        await page.GetByText("features/sample.feature").First.WaitForAsync();
        page.PageError -= Fail;
        page.Request -= Follow;

        Assert.That(troubles, Is.Empty);
        var text = await page.InnerTextAsync("body");
        Assert.That(text, Does.Contain("(1 / 2) passed").And.Contain("Masks in a page"));
        Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }
}
