using NUnit.Framework;
using Supermask.Claims;

namespace Supermask.Unit.Claims;

public sealed class LedgerTests
{
    private static readonly Ledger Ledger = Ledger.Load();

    [Test]
    public void The_ledger_holds_149_claims_with_an_id_of_their_own_and_a_place()
    {
        Assert.That(Ledger.Entries, Has.Count.EqualTo(149));
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
