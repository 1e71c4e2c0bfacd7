using CsCheck;
using NUnit.Framework;
using Supermask.Reporting.Figures;

namespace Supermask.Unit.Reporting;

public sealed class ScaleTests
{
    private static readonly Gen<(double Low, double High, int About)> Ranges =
        from low in Gen.Double[-1000, 1000]
        from power in Gen.Double[-5, 4]
        from about in Gen.Int[2, 10]
        select (low, low + Math.Pow(10, power), about);

    [Test]
    public void Ticks_are_round_even_and_not_too_many() => Ranges.Sample(range =>
    {
        var scale = Scale.Within(range.Low, range.High, range.About);
        var slack = 2e-9 * Math.Max(1, range.High - range.Low);
        Assert.That(scale.Ticks, Has.Count.LessThanOrEqualTo(range.About + 1));
        foreach (var tick in scale.Ticks)
        {
            Assert.That(tick, Is.InRange(range.Low - slack, range.High + slack));
            Assert.That(Math.Round(tick, scale.Decimals), Is.EqualTo(tick).Within(1e-9), "a tick is not what its label says");
        }
    });

    [Test]
    public void A_scale_around_a_range_holds_it() => Ranges.Sample(range =>
    {
        var scale = Scale.Around(range.Low, range.High, range.About);
        Assert.That(scale.Low, Is.LessThanOrEqualTo(range.Low + 1e-6));
        Assert.That(scale.High, Is.GreaterThanOrEqualTo(range.High - 1e-6));
    });

    [TestCase(32.66, 33.35, 5, "32.8 33 33.2", 1)]
    [TestCase(-3, 3, 6, "-3 -2 -1 0 1 2 3", 0)]
    [TestCase(0, 250, 5, "0 50 100 150 200 250", 0)]
    [TestCase(0.001, 0.0042, 4, "0.001 0.002 0.003 0.004", 3)]
    public void Known_scales(double low, double high, int about, string ticks, int decimals)
    {
        var scale = Scale.Within(low, high, about);
        Assert.That(scale.Ticks, Is.EqualTo(ticks.Split(' ').Select(double.Parse)).Within(1e-12));
        Assert.That(scale.Decimals, Is.EqualTo(decimals));
    }

    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(0, double.PositiveInfinity)]
    [TestCase(double.NaN, 1)]
    public void No_range_has_no_scale(double low, double high) =>
        Assert.That(() => Scale.Within(low, high, 5), Throws.ArgumentException);
}
