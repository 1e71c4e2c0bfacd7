using System.Globalization;
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

    [Test]
    public void What_is_shown_where_several_names_share_a_row_tells_these_names_and_no_others()
    {
        foreach (var list in AllPapers.Terms())
        {
            Assert.That(TermRow.Of(list).SelectMany(Told), Is.EquivalentTo(list.All.Select(term => term.Name)), list.Subject);
        }
    }

    // As a reader counts from the first to the last.
    private static IEnumerable<string> Told(TermRow row)
    {
        if (row.Between != " to ")
        {
            return row.Shown;
        }

        var words = row.Shown[0].Split(' ')[..^1];
        int[] ends = [.. row.Shown.Select(name => int.Parse(name.Split(' ')[^1], CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[1] - ends[0] + 1).Select(number => string.Join(' ', [.. words, $"{number}"]));
    }
}
