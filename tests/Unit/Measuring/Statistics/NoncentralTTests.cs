using CsCheck;
using MathNet.Numerics.Distributions;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging.Calibration;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Measuring.Statistics;

public sealed class NoncentralTTests
{
    private static readonly Gen<(double Freedom, double Noncentrality, double T)> Cases =
        Gen.Select(Gen.Int[1, 60].Select(freedom => (double)freedom), Gen.Double[-6, 6], Gen.Double[-40, 40]);

    // The library's own distribution of Student is good to 1e-7 near 0.
    [Test]
    public void Without_noncentrality_it_is_students() => Cases.Sample(each =>
        Math.Abs(NoncentralT.Cdf(each.Freedom, 0, each.T) - StudentT.CDF(0, 1, each.Freedom, each.T)) < 1e-7);

    [Test]
    public void At_0_it_is_normal_and_both_signs_mirror_each_other() => Cases.Sample(each =>
        Math.Abs(NoncentralT.Cdf(each.Freedom, each.Noncentrality, 0) - Normal.CDF(0, 1, -each.Noncentrality)) < 1e-9
        && Math.Abs(NoncentralT.Cdf(each.Freedom, each.Noncentrality, each.T)
            + NoncentralT.Cdf(each.Freedom, -each.Noncentrality, -each.T) - 1) < 1e-9);

    [Test]
    public void Noncentrality_inverts_the_probability() => Cases.Sample(each =>
        Math.Abs(NoncentralT.Cdf(each.Freedom, NoncentralT.Noncentrality(each.Freedom, 0.05, each.T), each.T) - 0.05) < 1e-7);

    // The example of conf.limits.nct in the R package MBESS: t 2.83 with 126 degrees of freedom, 95 % limits.
    [Test]
    public void The_limits_of_a_known_example()
    {
        Assert.That(NoncentralT.Noncentrality(126, 0.975, 2.83), Is.EqualTo(0.8337502).Within(1e-6));
        Assert.That(NoncentralT.Noncentrality(126, 0.025, 2.83), Is.EqualTo(4.815359).Within(1e-6));
    }

    [TestCase(2, 1.5, 2.0)]
    [TestCase(4, 1.0, 3.0)]
    [TestCase(9, 3.0, 2.5)]
    public void Simulated_values_fall_below_as_often_as_it_says(int freedom, double noncentrality, double t)
    {
        const int Trials = 100_000;
        var draws = new UnitDraws(Randomness.Root(0).Derive("noncentral t", freedom));
        var below = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var squares = Enumerable.Range(0, freedom).Sum(_ => Math.Pow(draws.Normal(), 2));
            below += (draws.Normal() + noncentrality) / Math.Sqrt(squares / freedom) <= t ? 1 : 0;
        }

        var p = NoncentralT.Cdf(freedom, noncentrality, t);
        Assert.That(below / (double)Trials, Is.EqualTo(p).Within(4 * Math.Sqrt(p * (1 - p) / Trials)));
    }

    [Test]
    public void The_interval_of_an_effect_excludes_0_where_the_test_rejects_it() =>
        Gen.Double[-1, 2].Array[2, 12].Sample(values =>
        {
            var effect = StandardisedEffect.Of(values);
            var p = OneSample.PAbove(values, 0)!.Value;
            return effect is null || (effect.Low < effect.Value && effect.Value < effect.High
                && (Math.Abs(p - 0.05) < 1e-6 || effect.Low > 0 == p < 0.05));
        });

    [Test]
    public void Values_without_spread_have_no_effect_in_standard_deviations()
    {
        Assert.That(StandardisedEffect.Of([1, 1, 1]), Is.Null);
        Assert.That(StandardisedEffect.Of([1]), Is.Null);
        Assert.That(StandardisedEffect.Of([1, 1 + 1e-12, 1])!.Low, Is.GreaterThan(1e10), "nearly none is an effect nearly without bound");
    }
}
