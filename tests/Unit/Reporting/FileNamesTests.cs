using NUnit.Framework;
using Supermask.Papers;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

public sealed class FileNamesTests
{
    [Test]
    public void Ids_of_the_ledger_are_their_own_names() => Assert.That(
        AllPapers.Ledger.Entries.Where(entry => FileNames.Safe(entry.Id) != entry.Id), Is.Empty);

    [Test]
    public void Different_ids_have_different_names() =>
        Assert.That(new[] { "a/b", "a.b", "a b", "a-b", "A-b", "" }.Select(FileNames.Safe), Is.Unique);

    [TestCase("../../outside")]
    [TestCase("/etc/passwd")]
    [TestCase("..")]
    [TestCase("C:\\x")]
    [TestCase("a\0b")]
    [TestCase("")]
    public void A_name_is_plain_whatever_the_id(string id) =>
        Assert.That(FileNames.Safe(id), Does.Match("^[A-Za-z][A-Za-z0-9-]*$"));

    [Test]
    public void A_long_id_has_a_name_that_file_systems_take() =>
        Assert.That(FileNames.Safe(new string('x', 10_000)), Has.Length.LessThan(200));
}
