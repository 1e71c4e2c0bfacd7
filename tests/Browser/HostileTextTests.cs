using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>Text that looks like a part of a page stays text. That none is run is seen on every kind of page.</summary>
public sealed class HostileTextTests
{
    [Test]
    public async Task A_hostile_statement_is_read_as_it_was_written()
    {
        var opened = await OpenReport.SharedAsync();
        await opened.GoAsync(MadeUpReport.HostileClaim);
        var heading = await opened.Page.InnerTextAsync("h1");
        Assert.That(heading, Does.StartWith("</title></textarea><script>").And.Contain("&amp;").And.Length.GreaterThan(10_000));
        Assert.That(await opened.Page.TitleAsync(), Does.EndWith("Supermask"));
        Assert.That(await opened.Page.Locator("main section").CountAsync(), Is.GreaterThan(5));
    }
}
