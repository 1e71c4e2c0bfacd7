using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Calibration;
using Supermask.Judging.History;
using Supermask.Measuring.Statistics;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Judging;

/// <summary>What counts as a change between two records.</summary>
public sealed class ChangesTests
{
    private static readonly HistoryRecord Record = SyntheticHistory.Of(SyntheticEvidence.OfEveryKind, "2026-11-22");

    [Test]
    public void A_record_does_not_differ_from_itself()
    {
        var changes = Changes.Between(Record, Record);
        Assert.That(changes.AreNone);
        Assert.That(changes.Compared, Is.EqualTo(6), "means of several seeds that have a spread");
    }

    [TestCase("E1-PERM-02", ChangeKind.Verdict)]
    [TestCase("E1-PERM-03", ChangeKind.Comparison)]
    [TestCase("E1-ROT-02", ChangeKind.Value)]
    [TestCase("DATA-01", ChangeKind.Value)]
    [TestCase("DATA-02", ChangeKind.Gone)]
    public void A_claim_changes_in_one_way(string id, ChangeKind kind)
    {
        var claims = Record.Claims.ToDictionary();
        claims[id] = kind switch
        {
            ChangeKind.Verdict => claims[id] with { Verdict = Verdict.Inconclusive },
            ChangeKind.Comparison => claims[id] with { Quantity = "another" },
            _ => claims[id] with { Measured = "another", Mean = claims[id].Mean + 10, Low = claims[id].Low + 10, High = claims[id].High + 10 },
        };
        if (kind == ChangeKind.Gone)
        {
            claims.Remove(id);
        }

        var later = Record with { Claims = claims };
        Assert.That(Changes.Between(Record, later).Claims.Select(change => (change.Id, change.Kind)), Is.EqualTo([(id, kind)]));
        Assert.That(Changes.Between(Record, later).AreNone, Is.False);
        if (kind == ChangeKind.Gone)
        {
            Assert.That(Changes.Between(later, Record).Claims.Select(change => (change.Id, change.Kind)), Is.EqualTo([(id, ChangeKind.New)]));
        }
    }

    [Test]
    public void In_how_many_seeds_something_was_so_may_vary()
    {
        var claims = Record.Claims.ToDictionary();
        Assert.That(claims["E1-PERM-05"].Kind, Is.EqualTo("count"));
        claims["E1-PERM-05"] = claims["E1-PERM-05"] with { Measured = "(3, 8) in 2 of 3 seeds" };
        Assert.That(Changes.Between(Record, Record with { Claims = claims }).AreNone);
    }

    // Equal n and spread: Student's quantile with 2 (n - 1) degrees of freedom, 1.859548 for n = 5, times the root of 2 / n.
    [Test]
    public void The_noise_of_a_difference_is_that_of_both_means()
    {
        var drift = Drift.Of(Of(0, 1, 5), Of(3, 1, 5))!;
        Assert.That(drift.Difference, Is.EqualTo(3));
        Assert.That(drift.HalfWidth, Is.EqualTo(1.859548 * Math.Sqrt(0.4)).Within(1e-6));
    }

    [Test]
    public void A_mean_without_spread_leaves_the_noise_of_the_other()
    {
        var drift = Drift.Of(Of(0, 0, 5), Of(3, 1, 5))!;
        Assert.That(drift.HalfWidth, Is.EqualTo(Interval.HalfWidth(1, 5)).Within(1e-12));
        Assert.That(Drift.Of(Of(0, 0, 5), Of(3, 0, 5)), Is.Null);
        Assert.That(Drift.Of(Of(0, 1, 5), Of(3, 1, 5) with { Unit = "s" }), Is.Null);
        Assert.That(Drift.Of(Of(0, 1, 5), Of(3, 1, 5) with { Low = null, High = null, N = 1 }), Is.Null);
    }

    [TestCase(5, 1.0)]
    [TestCase(3, 4.0)]
    public void New_draws_of_the_same_seeds_move_one_value_in_ten_at_most(int seeds, double otherSpread)
    {
        const int Trials = 2_000;
        var draws = new UnitDraws(Randomness.Root(7).Derive("drift", seeds));
        RecordedClaim Draw(double spread) => Of(Interval.Of([.. Enumerable.Range(0, seeds).Select(_ => spread * draws.Normal())]));
        var moved = Enumerable.Range(0, Trials).Count(_ => Drift.Of(Draw(1), Draw(otherSpread))!.IsBeyondNoise);
        var error = Math.Sqrt(Drift.ShareByChance * (1 - Drift.ShareByChance) / Trials);
        Assert.That((double)moved / Trials, Is.InRange(0.05, Drift.ShareByChance + (3 * error)));
    }

    private static RecordedClaim Of(double mean, double spread, int seeds)
    {
        var half = Interval.HalfWidth(spread, seeds);
        return Of(new Interval(mean, mean - half, mean + half, seeds));
    }

    private static RecordedClaim Of(Interval interval) =>
        new(Verdict.Reproduced, "accuracy", "%", "interval", "some", interval.Count) { Mean = interval.Mean, Low = interval.Low, High = interval.High };
}
