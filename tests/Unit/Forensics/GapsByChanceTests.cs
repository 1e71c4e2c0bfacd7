using NUnit.Framework;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>Gaps between arms against the spread of runs.</summary>
public sealed class GapsByChanceTests
{
    private const string Means = "metric,classic,novel\naccuracy,94.04,94.13\nloss,0.5445,0.5329\nsame,1.50,1.5\n";

    [TestCase("accuracy", 10, 0.0766, 60, Outcome.Consistent, "2.6 standard errors of a difference of two means of 10 runs")]
    [TestCase("accuracy", 10, 0.03, 60, Outcome.Surprising, "6.4 standard errors of a difference of two means of 10 runs")]
    [TestCase("accuracy", 10, 0.03, 1, Outcome.Consistent, "chi-squared on 1 degrees of freedom has p =")]
    [TestCase("accuracy", 1, 0.0766, 60, Outcome.Consistent, "0.8 standard errors of a difference of single runs")]
    [TestCase("same", 10, 0.01, 60, Outcome.Consistent, "The gaps are 0.00: 0.0 standard errors")]
    public void A_gap_is_told_in_standard_errors(string row, int runs, double spread, int freedom, Outcome expected, string found)
    {
        var result = Of($$"""{ "file": "m.csv", "row": "{{row}}", "first": "novel", "second": "classic", "runs": {{runs}}, "spread": {{spread}}, "freedom": {{freedom}} }""");
        Assert.That(result.Outcome, Is.EqualTo(expected), result.Found);
        Assert.That(result.Found, Does.Contain(found));
        Assert.That(result.Found.Contains("As gaps of single runs", StringComparison.Ordinal), Is.EqualTo(runs > 1));
    }

    [Test]
    public void Gaps_that_are_each_no_surprise_can_be_one_together()
    {
        const string Gap = """{ "file": "m.csv", "row": "accuracy", "first": "novel", "second": "classic", "runs": 10, "spread": 0.0805, "freedom": 200 }""";
        Assert.That(Of(Gap).Outcome, Is.EqualTo(Outcome.Consistent));
        Assert.That(Of(string.Join(", ", Enumerable.Repeat(Gap, 3))).Outcome, Is.EqualTo(Outcome.Surprising));
    }

    [TestCase("\"runs\": 0, \"spread\": 0.1, \"freedom\": 4", "needs 1 to")]
    [TestCase("\"spread\": 0.1, \"freedom\": 0", "needs 1 to")]
    [TestCase("\"spread\": 0, \"freedom\": 4", "needs a spread above 0")]
    [TestCase("\"spread\": -1, \"freedom\": 4", "needs a spread above 0")]
    [TestCase("\"spread\": \"wide\", \"freedom\": 4", "line 2")]
    [TestCase("\"spread\": 1", "'freedom' is missing")]
    public void A_gap_without_a_measured_spread_is_refused(string said, string expected) => Assert.That(
        () => Of($$"""{ "file": "m.csv", "row": "loss", "first": "novel", "second": "classic", {{said}} }"""),
        Throws.TypeOf<InvalidDataException>().With.Message.Contains(expected));

    [TestCase("f1", "classic", "'f1' is no row of Table 1 (m.csv)")]
    [TestCase("loss", "old", "has no column 'old'")]
    public void A_row_or_column_that_is_not_there_is_refused(string row, string column, string expected) => Assert.That(
        () => Of($$"""{ "file": "m.csv", "row": "{{row}}", "first": "novel", "second": "{{column}}", "spread": 1, "freedom": 4 }"""),
        Throws.TypeOf<InvalidDataException>().With.Message.Contains(expected));

    private static CheckResult Of(string gaps)
    {
        var paper = new SmallPaper($$"""
            { "paper": "P", "tables": [{ "file": "m.csv", "label": "Table 1" }],
              "gaps": [{ "what": "means", "of": [{{gaps}}] }] }
            """).With("m.csv", Means).Load();
        return Examination.Named("gaps-by-chance").Run(new Dossier(paper, new ForensicsOptions { Simulations = 4_999 })).Single();
    }
}
