using NUnit.Framework;
using Supermask.Judging;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Judging;

public sealed class PredicateTests
{
    [TestCase(9.6, 10.4, Verdict.Reproduced)]
    [TestCase(9.4, 10.4, Verdict.Inconclusive)]
    [TestCase(8.0, 9.4, Verdict.NotReproduced)]
    [TestCase(10.6, 12.0, Verdict.NotReproduced)]
    [TestCase(double.NegativeInfinity, double.PositiveInfinity, Verdict.Inconclusive)]
    public void Within_a_margin(double low, double high, Verdict expected) =>
        Assert.That(new WithinMargin(10, 0.5).Judge(Between(low, high), []).Verdict, Is.EqualTo(expected));

    [TestCase(1.1, 2.0, Verdict.Reproduced)]
    [TestCase(0.2, 0.8, Verdict.NotReproduced)]
    [TestCase(0.2, 1.8, Verdict.DirectionHolds)]
    [TestCase(-0.2, 0.8, Verdict.NotReproduced)]
    [TestCase(-2.0, -0.8, Verdict.NotReproduced)]
    [TestCase(-0.2, 1.8, Verdict.Inconclusive)]
    [TestCase(double.NegativeInfinity, double.PositiveInfinity, Verdict.Inconclusive)]
    public void Above_a_threshold(double low, double high, Verdict expected) =>
        Assert.That(new AboveBy(0, 1).Judge(Between(low, high), []).Verdict, Is.EqualTo(expected));

    [Test]
    public void What_is_asked_for_is_said_with_its_unit()
    {
        Assert.That(new WithinMargin(33, 0.15).Describe("%"), Is.EqualTo("33 %, give or take 0.15 points"));
        Assert.That(new AboveBy(0, 1).Describe("points"), Is.EqualTo("above 0 points by at least 1 points"));
        Assert.That(new AboveBy(22.5, 0).Describe("pairs"), Is.EqualTo("above 22.5 pairs"));
        Assert.That(new Below(4.5).Describe(""), Is.EqualTo("below 4.5"));
        Assert.That(new AtLeast(-0.1).Describe("points"), Is.EqualTo("at least -0.1 points"));
        Assert.That(new Equivalent(0.2).Describe("points"), Is.EqualTo("within 0.2 points of 0"));
    }

    [TestCase(1.0, 4.4, Verdict.Reproduced)]
    [TestCase(4.5, 5.0, Verdict.NotReproduced)]
    [TestCase(4.0, 5.0, Verdict.Inconclusive)]
    public void Below_a_bound(double low, double high, Verdict expected) =>
        Assert.That(new Below(4.5).Judge(Between(low, high), []).Verdict, Is.EqualTo(expected));

    [TestCase(-0.1, 0.2, Verdict.Reproduced)]
    [TestCase(-0.3, -0.11, Verdict.NotReproduced)]
    [TestCase(-0.2, 0.2, Verdict.Inconclusive)]
    public void At_least_a_bound(double low, double high, Verdict expected) =>
        Assert.That(new AtLeast(-0.1).Judge(Between(low, high), []).Verdict, Is.EqualTo(expected));

    [TestCase(-0.1, 0.15, Verdict.Reproduced)]
    [TestCase(-0.3, -0.25, Verdict.NotReproduced)]
    [TestCase(-0.3, 0.1, Verdict.Inconclusive)]
    public void Equivalent_to_none(double low, double high, Verdict expected) =>
        Assert.That(new Equivalent(0.2).Judge(Between(low, high), []).Verdict, Is.EqualTo(expected));

    [TestCase(5, 0, Verdict.NotReproduced)]
    [TestCase(4, 0, Verdict.Inconclusive)]
    [TestCase(5, 1, Verdict.Inconclusive)]
    [TestCase(5, 5, Verdict.Reproduced)]
    [TestCase(2, 2, Verdict.Inconclusive)]
    public void In_most_seeds(int seeds, int hits, Verdict expected)
    {
        var found = Enumerable.Range(0, seeds).Select(seed => seed < hits ? "(3, 8)" : "(1, 2)").ToArray();
        Assert.That(Criterion.InMostSeeds("pair", "(3, 8)", found, "").Verdict, Is.EqualTo(expected));
    }

    [Test]
    public void A_claim_is_as_good_as_its_worst_criterion()
    {
        Assert.That(VerdictWords.OfAll([Verdict.Reproduced, Verdict.Reproduced]), Is.EqualTo(Verdict.Reproduced));
        Assert.That(VerdictWords.OfAll([Verdict.Reproduced, Verdict.DirectionHolds]), Is.EqualTo(Verdict.DirectionHolds));
        Assert.That(VerdictWords.OfAll([Verdict.Inconclusive, Verdict.DirectionHolds]), Is.EqualTo(Verdict.Inconclusive));
        Assert.That(VerdictWords.OfAll([Verdict.Inconclusive, Verdict.NotReproduced]), Is.EqualTo(Verdict.NotReproduced));
        Assert.That(VerdictWords.OfAll([Verdict.NotTestable, Verdict.NotReproduced]), Is.EqualTo(Verdict.NotTestable));
        Assert.That(() => VerdictWords.OfAll([]), Throws.ArgumentException);
    }

    private static Interval Between(double low, double high) => new((low + high) / 2, low, high, 5);
}
