using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>What axe can tell of the accessibility of each kind of page, and the contrast of all its text in light and dark.</summary>
public sealed class AccessibilityTests
{
    private OpenReport opened = null!;
    private IReadOnlyDictionary<string, Visit> visits = null!;

    [OneTimeSetUp]
    public async Task MakeTheTour()
    {
        opened = await OpenReport.SharedAsync();
        visits = await opened.Visits;
    }

    [TestCaseSource(typeof(MadeUpReport), nameof(MadeUpReport.Kinds))]
    public void Axe_finds_nothing(string kind)
    {
        Assert.That(visits[kind].Inspection.RulesPassed, Is.GreaterThan(10));
        Assert.That(visits[kind].Inspection.Violations, Is.Empty);
    }

    [Test]
    public async Task Axe_finds_a_picture_without_a_text()
    {
        await opened.Page.SetContentAsync("<main><h1>A page</h1><img src='data:,'></main>");
        Assert.That((await Inspector.AskAxeAsync(opened.Page)).Violations, Has.Some.StartsWith("image-alt"));
    }

    [Test]
    public void Text_stands_out_on_every_kind_of_page([Values] bool isDark)
    {
        var contrasts = visits.Select(visit => (Page: visit.Key, Contrast: isDark ? visit.Value.Dark : visit.Value.Light)).ToArray();
        Assert.That(contrasts.Select(each => each.Contrast.Pairs), Has.All.GreaterThan(3));
        Assert.That(contrasts.SelectMany(each => each.Contrast.Faint.Select(faint => $"{each.Page}: {faint}")), Is.Empty);
    }

    [TestCase("#777777", "#ffffff", 16, true)]
    [TestCase("#767676", "#ffffff", 16, false)]
    [TestCase("#949494", "#ffffff", 24, false)]
    [TestCase("#959595", "#ffffff", 24, true)]
    public async Task Faint_text_is_found(string colour, string ground, int size, bool isFaint)
    {
        await opened.Page.SetContentAsync(
            $"<body style='background: {ground}'><div><p style='color: {colour}; font-size: {size}px'>faint</p></div><p hidden style='color: {ground}'>none</p>");
        var contrast = await Contrast.OfAsync(opened.Page);
        Assert.That((contrast.Pairs, contrast.Faint.Count), Is.EqualTo((1, isFaint ? 1 : 0)), string.Join('\n', contrast.Faint));
    }
}
