using AngleSharp.Dom;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;

namespace Supermask.Unit.Reporting;

/// <summary>The list of all claims with its filters.</summary>
public sealed class LedgerPageTests
{
    private static readonly Ledger Ledger = AllPapers.Ledger;

    private SyntheticSite site = null!;
    private IDocument page = null!;

    [OneTimeSetUp]
    public async Task MakeTheSite()
    {
        site = await SyntheticSite.SharedAsync();
        page = site.Page("claims.html");
    }

    [OneTimeTearDown]
    public void CloseThePage() => page.Dispose();

    [Test]
    public void It_lists_the_whole_ledger_and_leads_to_what_was_measured()
    {
        var rows = page.QuerySelectorAll("#ledger tbody tr");
        Assert.That(rows.Select(row => row.QuerySelector(".id")!.TextContent), Is.EqualTo(Ledger.Entries.Select(entry => entry.Id)));
        Assert.That(rows.Count(row => row.QuerySelector("a") is not null), Is.EqualTo(site.Model.Claims.Count));
    }

    [Test]
    public void Rows_carry_what_they_are_filtered_by()
    {
        foreach (var (row, entry) in page.QuerySelectorAll("#ledger tbody tr").Zip(Ledger.Entries))
        {
            Assert.That(
                (row.GetAttribute("data-paper"), row.GetAttribute("data-experiment"), row.GetAttribute("data-variant"), row.GetAttribute("data-kind")),
                Is.EqualTo((entry.Paper, entry.Experiment, entry.Variant, entry.Kind)));
        }

        string VerdictOf(string id) => page.QuerySelectorAll("#ledger tbody tr")
            .Single(row => row.QuerySelector(".id")!.TextContent == id).GetAttribute("data-verdict")!;
        Assert.That((VerdictOf("E1-PERM-02"), VerdictOf("DATA-02"), VerdictOf("X-01")), Is.EqualTo(("reproduced", "not-reproduced", "open")));
    }

    [TestCase("verdict")]
    [TestCase("paper")]
    [TestCase("experiment")]
    [TestCase("variant")]
    [TestCase("kind")]
    [TestCase("rests")]
    [TestCase("decided")]
    public void A_filter_offers_the_values_that_rows_have(string name)
    {
        var offered = page.QuerySelectorAll($"select[name={name}] option").Select(option => option.GetAttribute("value")!).Skip(1);
        var values = page.QuerySelectorAll("#ledger tbody tr").Select(row => row.GetAttribute($"data-{name}")!).Where(value => value.Length > 0).Distinct();
        Assert.That(offered, Is.EquivalentTo(values));
    }

    [Test]
    public void Without_the_script_the_filters_do_not_show_and_every_control_has_a_label()
    {
        var form = page.QuerySelector("form#filters")!;
        Assert.That(form.HasAttribute("hidden"));
        Assert.That(page.QuerySelectorAll("#ledger tr[hidden]"), Is.Empty);
        var controls = form.QuerySelectorAll("input,select");
        Assert.That(controls.Select(control => page.QuerySelector($"label[for={control.Id}]")), Has.Exactly(8).Items.And.None.Null);
        Assert.That(form.QuerySelector("[role=status]")!.TextContent, Is.EqualTo($"{AllPapers.Ledger.Entries.Count} of {AllPapers.Ledger.Entries.Count} claims"));
        Assert.That(page.QuerySelector(".lede")!.TextContent, Does.Contain("149 claims of Tiba 2023, 14 claims of SupSup notebook"));
    }

    [Test]
    public void Findings_stand_in_a_row_so_that_the_search_finds_them() => Assert.That(
        page.QuerySelectorAll("#ledger tbody tr").Single(row => row.QuerySelector(".id")!.TextContent == "E1-PERM-03").TextContent,
        Does.Contain("at chance"));
}
