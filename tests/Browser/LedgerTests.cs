using System.Globalization;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>The list of claims is filtered and searched by keyboard alone, and an address keeps what was set.</summary>
public sealed class LedgerTests
{
    private const string Ledger = "claims.html";

    private OpenReport opened = null!;
    private IPage page = null!;

    private ILocator Rows => page.Locator("#ledger tbody tr:visible");

    // What the address says after the number sign.
    private string Filters => new Uri(page.Url).Fragment.TrimStart('#');

    [SetUp]
    public async Task OpenTheReport()
    {
        opened = await OpenReport.SharedAsync();
        page = opened.Page;
    }

    [Test]
    public async Task It_is_searched_by_keyboard_and_a_claim_opened_and_left()
    {
        await opened.GoAsync(Ledger);
        var all = await Rows.CountAsync();
        await TabToAsync("#filter-q");
        await page.Keyboard.TypeAsync("jaccard perm");
        var found = await Rows.CountAsync();
        Assert.That(found, Is.GreaterThan(0).And.LessThan(all));
        Assert.That(Filters, Is.EqualTo("q=jaccard+perm"));
        Assert.That(await page.InnerTextAsync("#filter-count"), Is.EqualTo($"{found} of {all} claims"));

        await TabToAsync("#ledger tbody tr:not([hidden]) a.id");
        var id = await page.EvaluateAsync<string>("() => document.activeElement.textContent");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(opened.Report.Address($"claims/{id}.html"));
        await page.GoBackAsync();
        Assert.That(await page.InputValueAsync("#filter-q"), Is.EqualTo("jaccard perm"));
        Assert.That(await Rows.CountAsync(), Is.EqualTo(found));

        await TabToAsync("#filter-q");
        await page.Keyboard.PressAsync("Escape");
        Assert.That((await Rows.CountAsync(), page.Url), Is.EqualTo((all, opened.Report.Address(Ledger))));
    }

    [Test]
    public async Task It_is_filtered_by_keyboard_and_shown_whole_again()
    {
        await opened.GoAsync(Ledger);
        var all = await Rows.CountAsync();
        await TabToAsync("#filter-verdict");
        await page.Keyboard.TypeAsync("Not r");
        Assert.That(await page.InputValueAsync("#filter-verdict"), Is.EqualTo("not-reproduced"));
        Assert.That(await Rows.CountAsync(), Is.EqualTo(await page.Locator("#ledger tr[data-verdict=not-reproduced]").CountAsync()));

        await page.ReloadAsync();
        Assert.That(await page.InputValueAsync("#filter-verdict"), Is.EqualTo("not-reproduced"));
        Assert.That(await Rows.CountAsync(), Is.GreaterThan(0).And.LessThan(all));

        await TabToAsync("#filters button[type=reset]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Rows).ToHaveCountAsync(all);
        Assert.That(page.Url, Is.EqualTo(opened.Report.Address(Ledger)), "without a bare number sign");
    }

    [Test]
    public async Task A_search_without_result_says_so()
    {
        await opened.GoAsync(Ledger, "#q=nothing%20like%20this");
        Assert.That(await Rows.CountAsync(), Is.Zero);
        Assert.That(await page.Locator("#nothing-found").IsVisibleAsync());
    }

    [Test]
    public async Task A_count_of_the_overview_leads_to_as_many_claims()
    {
        await opened.GoAsync("index.html");
        var tile = page.Locator(".tiles li").First;
        var count = int.Parse(await tile.Locator(".figure").InnerTextAsync(), CultureInfo.InvariantCulture);
        await tile.Locator("a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(opened.Report.Address(Ledger) + "#verdict=reproduced");
        Assert.That(await Rows.CountAsync(), Is.EqualTo(count));
    }

    private async Task TabToAsync(string selector)
    {
        const int MostPresses = 60;
        for (var pressed = 0; pressed < MostPresses; pressed++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostPresses} presses of Tab do not lead to {selector}.");
    }
}
