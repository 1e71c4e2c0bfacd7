using NUnit.Framework;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Multiverse;

/// <summary>How severely a claim was tested, told by universes of which the published numbers are not.</summary>
public sealed class FarUniversesTests
{
    private static readonly MultiverseAnswers Answers = new(SyntheticMultiverse.Result, OpenChoices.Space);

    [Test]
    public void Where_no_chance_model_tells_the_far_universes_do()
    {
        // Of four one is the nearest, one as near, and one has the networks of another.
        var severity = Answers.SeverityOf(Claim("E1-PERM-02", new Severity(null, Severity.NothingToCompare)))!;
        Assert.That(severity.Share, Is.EqualTo(1));
        Assert.That(severity.InWords(), Does.Contain("one of 1 universes that lie farther").And.EndWith("in 100 % of cases."));
    }

    [Test]
    public void Another_severity_stays_and_so_does_that_of_a_claim_that_no_universe_judged()
    {
        var byChance = new Severity(0.25, "independent random masks");
        Assert.That(Answers.SeverityOf(Claim("E1-PERM-02", byChance)), Is.EqualTo(byChance));
        Assert.That(Answers.SeverityOf(Claim("E1-PERM-02", null)), Is.Null);
        var unknown = new Severity(null, Severity.NothingToCompare);
        Assert.That(Answers.SeverityOf(Claim("E1-ROT-02", unknown)), Is.EqualTo(unknown));
    }

    private static ClaimEvidence Claim(string id, Severity? severity) => SyntheticEvidence.Open(id) with { Severity = severity };
}
