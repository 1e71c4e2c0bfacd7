using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;

namespace Supermask.Unit.Judging;

/// <summary>How probable a verdict is to come out again, and how often it would if the claim were false.</summary>
public sealed class RedrawTests
{
    private static readonly Randomness Stream = Randomness.Root(0).Derive("test");

    [Test]
    public void What_is_left_to_no_draw_comes_out_again() => Assert.That(
        Share([Criterion.Exactly("number of tasks", "10", "10", "")], Verdict.Reproduced), Is.EqualTo(1));

    [Test]
    public void A_verdict_far_from_any_edge_nearly_always_comes_out_again() =>
        Assert.That(Share([Within([33.0, 33.01, 32.99, 33.02, 32.98], margin: 1)], Verdict.Reproduced), Is.GreaterThan(0.99));

    [Test]
    public void A_verdict_at_an_edge_comes_out_again_in_part_of_cases()
    {
        var edge = Within([33.0, 33.2, 32.8, 33.1, 32.9], margin: 0.2);
        var shares = new[] { Verdict.Reproduced, Verdict.NotReproduced, Verdict.Inconclusive }.Select(verdict => Share([edge], verdict)).ToArray();
        Assert.That(shares.Sum(), Is.EqualTo(1).Within(1e-9));
        Assert.That(shares[0], Is.InRange(0.2, 0.9));
    }

    [Test]
    public void More_seeds_of_the_same_spread_make_a_verdict_more_sure_to_come_again()
    {
        double Of(int seeds) => Share([Within([.. Enumerable.Range(0, seeds).Select(seed => 33 + (0.15 * ((seed % 5) - 2)))], margin: 0.3)], Verdict.Reproduced);
        Assert.That(Of(30), Is.GreaterThan(Of(5)));
    }

    [Test]
    public void Comparisons_on_the_same_seeds_move_together()
    {
        var edge = Within([33.0, 33.2, 32.8, 33.1, 32.9], margin: 0.2);
        var alone = Share([edge], Verdict.Reproduced);
        Assert.That(Share([edge, edge], Verdict.Reproduced), Is.EqualTo(alone).Within(0.05), "twice the same is one comparison");
    }

    [Test]
    public void What_chance_gives_as_well_is_tested_without_severity()
    {
        var passes = Chance([33.0, 33.01, 32.99, 33.02, 32.98], chance: 33);
        var fails = Chance([33.0, 33.01, 32.99, 33.02, 32.98], chance: 20);
        Assert.That(new Redraw([passes], Stream).ShareOf(Verdict.Reproduced, byChance: true), Is.GreaterThan(0.99));
        Assert.That(new Redraw([fails], Stream).ShareOf(Verdict.Reproduced, byChance: true), Is.Zero);
    }

    [TestCase(EvidenceKind.Conformance, null, "could not have come out otherwise")]
    [TestCase(EvidenceKind.Replication, "A13a", "could not have come out otherwise")]
    [TestCase(EvidenceKind.ValueCheck, null, "depends on no draw")]
    [TestCase(EvidenceKind.Replication, null, "33 % of cases")]
    public void Severity_is_told_in_words(EvidenceKind kind, string? byConstruction, string words)
    {
        var criterion = Chance([33.0, 33.01, 32.99, 33.02, 32.98], chance: 33);
        var severity = Severity.Of(Verdict.Reproduced, kind, byConstruction, [criterion], new Redraw([criterion], Stream))!;
        var told = words.Contains("33 %") ? (severity with { Share = 0.33 }).InWords() : severity.InWords();
        Assert.That(told, Does.Contain(words));
    }

    [Test]
    public void What_is_not_reproduced_has_no_severity() => Assert.That(
        Severity.Of(Verdict.NotReproduced, EvidenceKind.Replication, null, [], new Redraw([Within([1, 2], 1)], Stream)), Is.Null);

    private static double Share(IReadOnlyList<Criterion> criteria, Verdict verdict) => new Redraw(criteria, Stream).ShareOf(verdict);

    private static Criterion Within(double[] values, double margin) =>
        Criterion.Of(new Measurement("mean overlap", Units.Percent, values), new WithinMargin(33, margin), "");

    private static Criterion Chance(double[] values, double chance) => Criterion.Of(
        new Measurement("mean overlap", Units.Percent, values) { ChanceValues = [.. values.Select(_ => chance)] }, new WithinMargin(33, 1), "");
}
