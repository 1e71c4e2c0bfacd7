using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Papers;
using Supermask.Reporting.Language;

namespace Supermask.Unit.Reporting;

/// <summary>The page of the report that shows what features can say.</summary>
public sealed class LanguagePageTests
{
    private IDocument page = null!;

    [OneTimeSetUp]
    public async Task OpenThePage() => page = (await SyntheticSite.SharedAsync()).Page("language.html");

    [OneTimeTearDown]
    public void CloseThePage() => page.Dispose();

    [Test]
    public void It_shows_every_step_with_its_example()
    {
        var steps = SpokenStep.Listed();
        Assert.That(steps, Has.Count.GreaterThan(30));
        Assert.That(steps.Select(step => step.Example), Has.None.Empty);
        Assert.That(page.QuerySelectorAll("#steps dt").Select(shape => shape.TextContent), Is.EqualTo(steps.Select(step => step.Shape)));
        Assert.That(page.QuerySelectorAll("#steps dd > code").Select(example => example.TextContent), Is.EqualTo(steps.Select(step => step.Example)));
    }

    [Test]
    public void It_shows_every_quantity_and_fact_with_meaning_unit_and_traces()
    {
        var lists = AllPapers.Terms();
        var rows = lists.OrderBy(list => list.AreFacts).SelectMany(TermRow.Of).ToArray();
        var shown = page.QuerySelectorAll(".terms tbody tr").ToArray();
        Assert.That(shown, Has.Length.EqualTo(rows.Length));
        foreach (var (row, expected) in shown.Zip(rows))
        {
            Assert.That(row.QuerySelectorAll("th code").Select(name => name.TextContent), Is.EqualTo(expected.Shown));
            Assert.That(row.QuerySelector("td")!.TextContent, Is.EqualTo(expected.Meaning));
            Assert.That(row.QuerySelector("[data-of=traces]")!.TextContent, Is.EqualTo(expected.Traces));
        }

        Assert.That(page.QuerySelectorAll("#quantities [data-of=unit]").Select(unit => unit.TextContent), Is.EqualTo(
            lists.Where(list => !list.AreFacts).SelectMany(TermRow.Of).Select(row => row.Unit)));
    }

    // Names that are left out between a first and a last one differ from these in a number alone.
    [Test]
    public void No_name_is_lost_where_several_share_a_row()
    {
        var lists = AllPapers.Terms();
        foreach (var list in lists)
        {
            var rows = TermRow.Of(list);
            Assert.That(rows.SelectMany(row => row.Names), Is.EquivalentTo(list.All.Select(term => term.Name)));
            Assert.That(rows.Where(row => row.Names.Select(Skeleton).Distinct().Count() > 1).Select(row => row.Names[0]), Is.Empty);
        }

        static string Skeleton(string name) => string.Concat(name.Select(letter => char.IsDigit(letter) || letter == '.' ? '#' : letter)).Replace("##", "#", StringComparison.Ordinal);
    }
}
