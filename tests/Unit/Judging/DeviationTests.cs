using System.Text.RegularExpressions;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Session;

namespace Supermask.Unit.Judging;

/// <summary>The list of deviations from the source, and of choices where it leaves something open.</summary>
public sealed partial class DeviationTests
{
    private static readonly Ledger Ledger = AllPapers.Ledger;
    private static readonly IReadOnlyList<Deviation> All = [.. AllPapers.All.SelectMany(paper => paper.Deviations)];

    [Test]
    public void Each_has_a_name_of_its_own_and_says_what_the_source_says_and_what_is_done()
    {
        Assert.That(All.Select(deviation => deviation.Id), Is.Unique.And.All.Matches("^([A-Z]+-)?[AD][1-9][0-9]?$"), "over all papers: pages link to them");
        Assert.That(All.Select(deviation => deviation.Source), Has.None.Empty);
        Assert.That(All.Select(deviation => deviation.Here), Has.None.Empty.And.All.EndsWith("."));
        Assert.That(
            All.Select(deviation => deviation.Standing).Distinct(),
            Is.SubsetOf(new[] { "deviation", "settled", "favoured", "open", "immaterial" }));
    }

    [Test]
    public void Every_pattern_fits_a_claim_of_the_ledger() => Assert.That(
        from deviation in All
        from pattern in deviation.BearsOn.Split(' ')
        where !Ledger.Entries.Any(entry => (deviation with { BearsOn = pattern }).IsAbout(entry.Id))
        select $"{deviation.Id}: {pattern}",
        Is.Empty);

    [Test]
    public void Every_choice_that_features_and_options_cite_is_in_the_list()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "features"), "*.feature", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Supermask"), "*.cs", SearchOption.AllDirectories));
        var cited = files.SelectMany(file => Cited().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct();
        Assert.That(cited.Except(All.Select(deviation => deviation.Id)), Is.Empty);
    }

    [TestCase("A22", "E2-ROT-05", true)]
    [TestCase("A22", "E2-PERM-05", false)]
    [TestCase("A13", "X-06", true)]
    [TestCase("A26", "DATA-12", true)]
    [TestCase("A26", "DATA-120", false)]
    public void A_pattern_stands_for_whole_ids(string deviation, string claim, bool isAbout) =>
        Assert.That(All.Single(each => each.Id == deviation).IsAbout(claim), Is.EqualTo(isAbout));

    [GeneratedRegex(@"\bA[1-9][0-9]?\b")]
    private static partial Regex Cited();
}
