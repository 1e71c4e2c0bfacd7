using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>What axe can tell of the accessibility of each kind of page.</summary>
[TestFixtureSource(typeof(MadeUpReport), nameof(MadeUpReport.Kinds))]
public sealed class AccessibilityTests(string kind)
{
    // Rows of the ledger are alike, and take axe a second for every ten.
    private static readonly AxeRunContext WithoutMostRows = new() { Exclude = [new AxeSelector("#ledger tbody tr:nth-child(n + 11)")] };

    private OpenReport opened = null!;

    [OneTimeSetUp]
    public async Task OpenThePage()
    {
        opened = await OpenReport.SharedAsync();
        await opened.GoAsync(kind);
    }

    [Test]
    public async Task Axe_finds_nothing()
    {
        await opened.LookAsync(width: 1280);
        Assert.That(await ViolationsAsync(new AxeRunOptions()), Is.Empty);
    }

    [Test]
    public async Task Contrast_is_kept_in_the_dark()
    {
        await opened.LookAsync(width: 1280, ColorScheme.Dark);
        Assert.That(
            await ViolationsAsync(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } }),
            Is.Empty);
    }

    private async Task<IEnumerable<string>> ViolationsAsync(AxeRunOptions options)
    {
        // What passes need not be described.
        options.ResultTypes = [ResultType.Violations];
        var result = await opened.Page.RunAxe(WithoutMostRows, options);
        Assert.That(result.Passes, Is.Not.Empty);
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{violation.Id}: {violation.Help}: {node.Target}: {node.Html}";
    }
}
