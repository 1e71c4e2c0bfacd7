using System.Text.Json;
using NUnit.Framework;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>What a text states of a table, against the table: numbers, rows that tie, inequalities, and what cannot be read.</summary>
public sealed class StatedTwiceTests
{
    private const string Tests = "task_i,task_j,t_statistic,p_value\n0,1,0.000,1.000\n0,2,0.500,0.617\n1,2,0.500,0.617\n";
    private const string Shares = "part,share\na,33.33\nb,33.33\nc,33.33\n";
    private const string Counts = "class,images\na,10\nb,20\n";

    [TestCase("row of the smallest", "(0, 2)")]
    [TestCase("row of the smallest", "(1, 2)")]
    [TestCase("row of the smallest", "(1,2)")]
    [TestCase("row of the largest", "(0, 1)")]
    [TestCase("smallest", "0.617")]
    [TestCase("smallest", ".62")]
    [TestCase("(0,2)", "0.617")]
    [TestCase("smallest", "< .62")]
    [TestCase("smallest", "p < 0.617")]
    [TestCase("smallest", "≥0.617")]
    [TestCase("largest", "<= 1")]
    [TestCase("largest", ">.99")]
    public void A_text_that_agrees_is_consistent(string what, string value) =>
        Assert.That(State(Tests, "p_value", what, value).Single().Outcome, Is.EqualTo(Outcome.Consistent));

    [TestCase("row of the smallest", "(0, 1)", "in the table it is (0, 2) or (1, 2)")]
    [TestCase("row of the largest", "(0, 2)", "in the table it is (0, 1)")]
    [TestCase("smallest", "0.618", "has 0.618, the table 0.617")]
    [TestCase("smallest", "0.61", "0.61 is 0.617 cut off and not rounded")]
    [TestCase("smallest", "<.05", "has < 0.05, the table 0.617")]
    [TestCase("smallest", "> .62", "has > 0.62, the table 0.617")]
    public void A_text_that_differs_is_not(string what, string value, string found)
    {
        var result = State(Tests, "p_value", what, value).Single();
        Assert.That(result.Outcome, Is.EqualTo(Outcome.Impossible));
        Assert.That(result.Rows.Single().Text, Does.Contain(found));
    }

    [TestCase(Shares, "share", "100.00", Outcome.Consistent)]
    [TestCase(Shares, "share", "99.96", Outcome.Impossible)]
    [TestCase(Counts, "images", "30", Outcome.Consistent)]
    [TestCase(Counts, "images", "31", Outcome.Impossible)]
    [TestCase(Counts, "images", "< 30", Outcome.Impossible)]
    [TestCase(Counts, "images", "≤ 30", Outcome.Consistent)]
    public void A_sum_has_the_room_of_what_is_rounded_and_none_where_counts_are_added(string table, string column, string value, Outcome expected) =>
        Assert.That(State(table, column, "sum", value).Single().Outcome, Is.EqualTo(expected));

    [TestCase("n.s.")]
    [TestCase("0,62")]
    [TestCase("")]
    [TestCase("< about half")]
    [TestCase("99999999999999999999999999999999")]
    public void A_statement_that_cannot_be_read_is_told_and_the_others_are_compared(string unreadable)
    {
        var results = State(Tests, "p_value", "smallest", "0.617", "largest", unreadable, "row of the largest", "(0, 1)");
        Assert.That(results.Select(result => result.Outcome), Is.EqualTo([Outcome.Consistent, Outcome.Undecided]));
        Assert.That(results[0].Found, Does.StartWith("2 of 2"));
        Assert.That(results[1].Found, Does.StartWith("p_value, largest: the text (section 4) is not compared, because '"));
        Assert.That(State(Tests, "p_value", "largest", unreadable).Single().Outcome, Is.EqualTo(Outcome.Undecided), "one alone is no success");
    }

    [TestCase("smallish", "'smallish' is no row of Table 1 (t.csv)")]
    [TestCase("a", "'a' is several rows of Table 1 (t.csv)")]
    public void A_row_that_is_not_there_or_there_twice_is_refused(string what, string expected) =>
        Assert.That(
            () => State("part,share\na,1\na,2\n", "share", what, "1"), Throws.TypeOf<InvalidDataException>().With.Message.Contains(expected));

    private static CheckResult[] State(string table, string column, params string[] stated) => new SmallPaper(
        $$"""
        { "paper": "P", "tables": [{ "file": "t.csv", "label": "Table 1" }], "statements": [{{string.Join(", ", stated.Chunk(2).Select(each =>
            $$"""{ "place": "section 4", "file": "t.csv", "column": "{{column}}", "what": "{{each[0]}}", "value": {{JsonSerializer.Serialize(each[1])}} }"""))}}] }
        """).With("t.csv", table).Run("stated-twice");
}
