using NUnit.Framework;
using Supermask.Papers;
using Supermask.Reporting;

namespace Supermask.Unit.Reporting;

/// <summary>What counts for a paper and what does not.</summary>
public sealed class VerdictTallyTests
{
    [Test]
    public void Numbers_of_second_hand_count_for_no_paper()
    {
        var own = SyntheticEvidence.Open("E1-PERM-01") with { Id = "EP-R50-KN", Paper = "ramanujan2020", Experiment = "edge-popup" };
        var secondHand = SyntheticEvidence.Open("E1-PERM-01") with { Id = "EP-KBEST", Paper = "ramanujan2020", Experiment = "edge-popup-second-hand" };
        var tally = VerdictTally.Count([own, secondHand], AllPapers.All);
        Assert.That(tally.Papers.Single(paper => paper.Paper?.Id == "ramanujan2020").Rows.Sum(row => row.Measured), Is.EqualTo(2));
        Assert.That(tally.Kinds.Where(row => row.Paper.Id == "ramanujan2020").Sum(row => row.Counts.All), Is.EqualTo(1));
        Assert.That(tally.Kinds.Where(row => row.Paper.Id == "ramanujan2020").Sum(row => row.Ledger), Is.EqualTo(6));
    }

    [Test]
    public void The_page_of_verdicts_has_them_in_a_table_of_their_own()
    {
        var page = VerdictReadme.Render(SyntheticEvidence.Report(SyntheticEvidence.OfEveryKind));
        var (counts, apart) = (page.IndexOf("| Ramanujan 2020 | Edge-popup |", StringComparison.Ordinal), page.IndexOf("| Ramanujan 2020 | Edge-popup, second hand |", StringComparison.Ordinal));
        var words = page.IndexOf("count neither for nor against it", StringComparison.Ordinal);
        Assert.That(new[] { 0, counts, words, apart }, Is.Ordered.And.Unique);
    }
}
