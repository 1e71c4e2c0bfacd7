using NUnit.Framework;
using Supermask.Papers;
using Supermask.Reporting;
using Supermask.Session;

namespace Supermask.Unit.Features;

/// <summary>The committed page of verdicts, against what the features record.</summary>
public sealed class VerdictReadmeTests
{
    [Test]
    public void The_committed_verdicts_are_those_that_the_features_record()
    {
        var ledger = AllPapers.Ledger;
        var committed = VerdictReadme.ReadVerdicts(File.ReadAllText(Path.Combine(Repository.Root, "reports", "README.md")));
        var recorded = RecordedClaims.Scenarios
            .Where(each => RecordedClaims.ReadingOf(each.Scenario).Length == 0)
            .SelectMany(each => RecordedClaims.TagsOf(each.Scenario).Where(ledger.Has)
                .Select(id => (Id: id, Verdict: RecordedClaims.VerdictOf(each.Scenario))))
            .Where(each => !AllPapers.IsApart(ledger[each.Id]) || committed.ContainsKey(each.Id))
            .ToDictionary(each => each.Id, each => each.Verdict);
        Assert.That(committed.Where(entry => ledger.Has(entry.Key)), Is.EquivalentTo(recorded), "To mend it: make reproduce RECORD=1");
    }
}
