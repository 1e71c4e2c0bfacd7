using CsCheck;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Reporting;

namespace Supermask.Unit.Judging;

public sealed class LedgerTests
{
    private static readonly Ledger Ledger = AllPapers.Ledger;

    private static readonly string[] Parts = ["Mask", "mask", "Masks", " ", "-", "?", "50", "%", "ß", "ss", "\u212A"];

    // Titles of few letters and signs, so that many pairs differ in little.
    private static readonly Gen<string> Title = Gen.Int[0, Parts.Length - 1].Array[1, 4].Select(parts => string.Concat(parts.Select(part => Parts[part])));

    [Test]
    public void The_dissertation_makes_149_claims_and_papers_of_its_family_and_their_comparators_more_each_with_an_id_of_its_own_and_a_place()
    {
        Assert.That(
            AllPapers.All.Select(paper => (paper.Id, paper.Ledger.Entries.Count)),
            Is.EqualTo([
                ("tiba2023", 149), ("supsup-notebook", 14), ("wortsman2020", 20), ("zhou2019", 8), ("ramanujan2020", 7), ("kang2022", 35), ("koster2022", 3),
                ("yadav2023", 2), ("beniwhiwhu2023", 1), ("chaudhry2019", 45), ("vandeven2018", 117), ("hsu2018", 56), ("serra2018", 3), ("zenke2017", 12),
                ("nguyen2018", 24), ("avalanche", 17),
            ]));
        Assert.That(Ledger.Entries.Select(entry => entry.Id), Is.Unique);
        Assert.That(Ledger.Entries.Select(entry => entry.Section), Has.None.Empty);
        Assert.That(Ledger.Entries.Select(entry => entry.Statement), Has.None.Empty);
    }

    [Test]
    public void An_unknown_id_is_refused_by_name() =>
        Assert.That(() => Ledger["E9-NONE-01"], Throws.ArgumentException.With.Message.Contains("E9-NONE-01"));

    [Test]
    public void Every_published_table_can_be_read()
    {
        var rows = Enumerable.Range(1, 21).Select(number => PublishedTable.Load(number).Rows.Count);
        Assert.That(rows, Is.EqualTo(new[] { 10, 10, 8, 90, 45, 90, 45, 90, 45, 3, 3, 3, 10, 10, 4, 10, 10, 4, 10, 10, 4 }));
        Assert.That(() => PublishedTable.Load(22), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(PublishedTable.Load(4).Overlaps()[(0, 1)], Is.EqualTo(33.12));
        Assert.That(() => PublishedTable.Load(5).Overlaps(), Throws.InvalidOperationException);
    }

    [TestCase("Masks of inverted tasks overlap as independent ones do", "OWN-masks-of-inverted-tasks-overlap-as-independent-ones-do")]
    [TestCase("By each of four meanings of the word the novel approach is faster", "OWN-by-each-of-four-meanings-of-the-word-the-novel-approach-is-faster")]
    [TestCase("10 tasks are enough", "OWN-10-tasks-are-enough")]
    public void A_statement_in_plain_words_has_them_as_its_id(string statement, string id) =>
        Assert.That(LedgerEntry.Own(statement).Id, Is.EqualTo(id));

    [Test]
    public void Statements_that_differ_in_anything_have_ids_of_their_own()
    {
        var long80 = string.Join(' ', Enumerable.Repeat("Word", 20));
        string[] statements =
        [
            "Masks of ten tasks", "Masks of TEN tasks", "masks of ten tasks", "Masks of ten tasks?", "Masks of ten  tasks", "Masks of ten-tasks", "Masks of ten tasks.",
            "Are masks denser than 50 %?", "Are masks denser than 50?", "One title for all rows [1]", "One title for all rows [2]", "?", "!", "", "数学", "½",
            "größer", "gro\u0308\u00DFer", $"{long80} one", $"{long80} two", long80,
        ];
        var ids = statements.Select(statement => LedgerEntry.Own(statement).Id).ToArray();
        Assert.That(ids.Select(id => id.ToUpperInvariant()), Is.Unique, "also where files differ in more than capitals");
        Assert.That(ids, Has.All.Matches("^OWN-[a-z0-9-]*$").And.All.Length.LessThanOrEqualTo(100));
        Assert.That(ids.Where(id => FileNames.Safe(id) != id), Is.Empty);
    }

    [Test]
    public void No_two_titles_share_an_id() => Gen.Select(Title, Title).Sample((one, other) =>
        Assert.That(LedgerEntry.Own(one).Id == LedgerEntry.Own(other).Id, Is.EqualTo(one == other)));

    [TestCase(0.0000123456, "0.00001235")]
    [TestCase(32.98123, "32.98")]
    [TestCase(0.05, "0.05")]
    [TestCase(-1234.56, "-1235")]
    [TestCase(0, "0")]
    [TestCase(1e-12, "1E-12")]
    [TestCase(double.PositiveInfinity, "unbounded")]
    public void Numbers_show_four_significant_digits(double value, string expected) =>
        Assert.That(value.Show(), Is.EqualTo(expected));
}
