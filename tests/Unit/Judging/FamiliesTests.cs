using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Papers;
using Supermask.Unit.Measuring.Statistics;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Judging;

public sealed class FamiliesTests
{
    private static readonly double[] Clear = [0.10, 0.12, 0.11, 0.09, 0.13];

    // One-sided p about 0.03: holds alone, not as one of three.
    private static readonly double[] Weak = [0.02, 0.03, 0.03, 0.04, 0.12];
    private static readonly double[] None = [0.1, -0.1, 0.05, -0.05, 0.01];

    [Test]
    public void Families_name_claims_of_the_ledger_and_share_none()
    {
        var members = AllPapers.Families.SelectMany(family => family.Members).ToArray();
        Assert.That(members.Where(id => !AllPapers.Ledger.Has(id)), Is.Empty);
        Assert.That(members, Is.Unique);
    }

    [Test]
    public void Members_are_corrected_by_holm_over_those_that_are_there()
    {
        var evidence = Families.Adjust([Gap("E2-PERM-05", Clear), Gap("E2-ROT-05", Weak), Gap("E2-PART-05", None), Gap("E2-ALL-05", Weak)], AllPapers.Families);
        var alone = new[] { Clear, Weak, None }.Select(values => OneSample.PAbove(values, 0)!.Value).ToArray();
        Assert.That(evidence.Take(3).Select(claim => claim.AdjustedP), Is.EqualTo(Holm.Adjust(alone)));
        Assert.That(evidence.Select(claim => claim.Id), Is.EqualTo(new[] { "E2-PERM-05", "E2-ROT-05", "E2-PART-05", "E2-ALL-05" }));
        Assert.That((evidence[3].Family, evidence[3].AdjustedP), Is.EqualTo(((string?)null, (double?)null)));
        var without = Families.Adjust([Gap("E2-ROT-05", Weak)], AllPapers.Families);
        Assert.That(without[0].AdjustedP, Is.EqualTo(alone[1]).Within(1e-12));
        Assert.That(without[0].Findings.Select(finding => finding.Analyser), Has.None.EqualTo("family"));
    }

    [Test]
    public void Only_a_difference_that_holds_alone_and_not_in_its_family_is_remarked()
    {
        var evidence = Families.Adjust([Gap("E2-PERM-05", Weak), Gap("E2-ROT-05", Weak), Gap("E2-PART-05", None)], AllPapers.Families);
        Assert.That(evidence.Select(claim => claim.Findings.Count(finding => finding.Analyser == "family")), Is.EqualTo(new[] { 1, 1, 0 }));
        Assert.That(evidence[0].FamilyInWords(), Does.StartWith("Corrected for the family of accuracy differences of experiment 2"));
        Assert.That(evidence[0].Findings[^1].Text, Does.Contain("the 3 claims of the family of accuracy differences"));
        Assert.That(Families.Adjust(evidence, AllPapers.Families)[0].Findings, Has.Count.EqualTo(evidence[0].Findings.Count), "said once");
    }

    [Test]
    public void A_claim_of_several_differences_enters_with_its_largest_p_value()
    {
        var claim = SyntheticEvidence.Of("E3-PERM-05", Above(Clear), Above(None));
        Assert.That(Families.PValue(claim), Is.EqualTo(OneSample.PAbove(None, 0)));
        Assert.That(Families.PValue(SyntheticEvidence.Of("E3-PERM-05", Criterion.Exactly("fact", "1", "1", ""))), Is.Null);
    }

    private static ClaimEvidence Gap(string id, double[] values) => SyntheticEvidence.Of(id, Above(values));

    private static Criterion Above(double[] values) =>
        Criterion.Of(new Measurement("gap", Units.Points, values), new AboveBy(0, 0), "");
}
