using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Session;

namespace Supermask.Unit.Features;

/// <summary>Guards the collection of features: what no single scenario can see.</summary>
public sealed class FeatureFilesTests
{
    private const string HarnessTag = "harness";
    private static readonly Ledger Ledger = AllPapers.Ledger;

    [Test]
    public void Every_scenario_names_one_claim_of_the_ledger_or_is_one_of_the_harness()
    {
        foreach (var (file, scenario) in RecordedClaims.Scenarios)
        {
            var claims = RecordedClaims.TagsOf(scenario).Where(Ledger.Has).ToArray();
            var expected = RecordedClaims.TagsOf(scenario).Contains(HarnessTag) ? 0 : 1;
            Assert.That(claims, Has.Length.EqualTo(expected), $"{file}: {scenario.Name}");
        }
    }

    [Test]
    public void No_claim_is_judged_twice_under_one_reading()
    {
        var claims = RecordedClaims.Scenarios.SelectMany(each => RecordedClaims.TagsOf(each.Scenario).Where(Ledger.Has)
            .Select(claim => (claim, RecordedClaims.ReadingOf(each.Scenario))));
        Assert.That(claims, Is.Unique);
    }

    [Test]
    public void Every_claim_of_the_ledger_is_judged_under_the_default_readings()
    {
        var judged = RecordedClaims.Scenarios.Where(each => RecordedClaims.ReadingOf(each.Scenario).Length == 0)
            .SelectMany(each => RecordedClaims.TagsOf(each.Scenario)).ToHashSet();
        Assert.That(AllPapers.Named("tiba2023").Ledger.Entries, Has.Count.EqualTo(149));
        Assert.That(Ledger.Entries.Select(entry => entry.Id).Where(id => !judged.Contains(id)), Is.Empty);
    }

    [Test]
    public void A_claim_that_does_not_hold_or_is_undecided_has_a_paragraph_that_says_why()
    {
        foreach (var (file, scenario) in RecordedClaims.Scenarios.Where(each => RecordedClaims.ReadingOf(each.Scenario).Length == 0))
        {
            if (RecordedClaims.VerdictOf(scenario) is "Not reproduced" or "Inconclusive")
            {
                Assert.That(RecordedClaims.DescriptionOf(scenario).Trim(), Has.Length.GreaterThan(80), $"{file}: {scenario.Name}");
            }
        }
    }

    [Test]
    public void Every_scenario_of_a_claim_records_a_verdict_and_stands_under_its_experiment_and_variant()
    {
        foreach (var (file, scenario) in RecordedClaims.Scenarios)
        {
            var tags = RecordedClaims.TagsOf(scenario).ToArray();
            foreach (var claim in tags.Where(Ledger.Has).Select(id => Ledger[id]))
            {
                // Networks that are trained apart may be yet to come: what is asked of them is put down before.
                if (!(AllPapers.IsApart(claim) && RecordedClaims.IsToCome(scenario)))
                {
                    Assert.That(() => VerdictWords.Parse(RecordedClaims.VerdictOf(scenario)!), Throws.Nothing, $"{file}: {scenario.Name}");
                }

                Assert.That(tags, Does.Contain(claim.Experiment), $"{file}: {scenario.Name}");
                Assert.That(tags.Contains(claim.Variant) || claim.Variant is "all" or "none", $"{file}: {scenario.Name}");
            }
        }
    }

    [Test]
    public void Every_margin_has_a_reason()
    {
        var withMargin = RecordedClaims.Scenarios.SelectMany(each => each.Scenario.Steps)
            .Where(step => step.Text.Contains("compared with the", StringComparison.Ordinal)
                || step.Text.Contains("give or take", StringComparison.Ordinal)
                || step.Text.Contains("seed by seed", StringComparison.Ordinal))
            .ToArray();
        Assert.That(withMargin, Is.Not.Empty);
        foreach (var step in withMargin)
        {
            Assert.That(step.Argument?.DocString?.Content, Is.Not.Null.And.Not.Empty, step.Text);
        }
    }

    [Test]
    public void No_snapshot_is_without_its_test()
    {
        var tests = Path.Combine(Repository.Root, "tests");
        var sources = string.Concat(Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var snapshots = Directory.EnumerateFiles(Path.Combine(tests, "Snapshots"), "*.verified.*")
            .Select(path => Path.GetFileName(path).Split(".verified.")[0]).ToArray();
        Assert.That(snapshots, Is.Not.Empty);
        Assert.That(snapshots.Where(name => !sources.Contains($"\"{name}\"", StringComparison.Ordinal)), Is.Empty);
    }
}
