using NUnit.Framework;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>Where a text sends its reader, and whether the table there shows what it speaks of.</summary>
public sealed class ReferencesTests
{
    private const string Counts = "class,images\na,5421\nb,6742\n";
    private const string Sizes = "statistic,value\nmean_bytes,525\nstd_bytes,36\nmax_bytes,658\n";

    [TestCase("Table 1", "\"5421\", \"6742\"")]
    [TestCase("Table 1", "\"images\"")]
    [TestCase("Table 2", "\"525.87\", \"36.31\", \"658\"")]
    [TestCase("Table 2", "\"mean_bytes\"")]
    [TestCase("Table 2", "\"658\", \"1\"")]
    public void A_table_that_shows_what_is_spoken_of_is_right(string table, string shows) =>
        Assert.That(Refer(table, shows).Single().Outcome, Is.EqualTo(Outcome.Consistent));

    [TestCase("Table 1", "\"525.87\", \"36.31\", \"658\"", "shows 0 of 3 that it names; Table 2 shows 2")]
    [TestCase("Table 2", "\"5421\"", "shows 0 of 1 that it names; Table 1 shows 1")]
    [TestCase("Table 7", "\"images\"", "refers to Table 7, which shows 0 of 1 that it names; Table 1 shows 1")]
    public void Another_table_that_shows_it_is_named(string table, string shows, string found)
    {
        var result = Refer(table, shows).Single();
        Assert.That(result.Outcome, Is.EqualTo(Outcome.Impossible));
        Assert.That(result.Rows.Single().Text, Does.Contain(found));
    }

    [Test]
    public void What_no_table_shows_is_undecided_and_no_success()
    {
        var results = Refer("Table 1", "\"77\", \"88\"");
        Assert.That(results.Single().Outcome, Is.EqualTo(Outcome.Undecided));
        Assert.That(results.Single().Found, Is.EqualTo("the files: no table shows what the text (section 3) names."));
    }

    [Test]
    public void A_reference_that_names_nothing_is_refused() => Assert.That(
        () => Refer("Table 1", ""), Throws.TypeOf<InvalidDataException>().With.Message.Contains("in section 3 to Table 1 names nothing"));

    private static CheckResult[] Refer(string table, string shows) => new SmallPaper($$"""
        { "paper": "P", "tables": [{ "file": "c.csv", "label": "Table 1" }, { "file": "s.csv", "label": "Table 2" }],
          "references": [{ "place": "section 3", "table": "{{table}}", "for": "the files", "shows": [{{shows}}] }] }
        """).With("c.csv", Counts).With("s.csv", Sizes).Run("references");
}
