using CsCheck;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using NUnit.Framework;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Measuring.Statistics;

public sealed class IntervalTests
{
    [Test]
    public void The_interval_of_a_textbook_sample()
    {
        // Mean 3, sd sqrt(2.5), n 5; Student's 95 % quantile with 4 degrees of freedom is 2.131847.
        var interval = Interval.Of([1, 2, 3, 4, 5]);
        Assert.That(interval.Mean, Is.EqualTo(3));
        Assert.That(interval.High - interval.Mean, Is.EqualTo(2.131847 * Math.Sqrt(2.5 / 5)).Within(1e-5));
        Assert.That(interval.Mean - interval.Low, Is.EqualTo(interval.High - interval.Mean).Within(1e-12));
    }

    [Test]
    public void One_value_leaves_the_interval_open()
    {
        var interval = Interval.Of([7]);
        Assert.That((interval.Low, interval.High), Is.EqualTo((double.NegativeInfinity, double.PositiveInfinity)));
    }

    [TestCase(3)]
    [TestCase(5)]
    [TestCase(10)]
    public void Each_end_misses_the_mean_in_at_most_5_percent_of_samples(int count)
    {
        var normal = new Normal(2, 3, new Xoshiro256StarStar(count));
        const int Trials = 10_000;
        var (above, below) = (0, 0);
        for (var trial = 0; trial < Trials; trial++)
        {
            var interval = Interval.Of([.. normal.Samples().Take(count)]);
            above += interval.Low > 2 ? 1 : 0;
            below += interval.High < 2 ? 1 : 0;
        }

        // Four binomial standard deviations around 5 %.
        var slack = 4 * Math.Sqrt(0.05 * 0.95 / Trials);
        Assert.That(above / (double)Trials, Is.EqualTo(0.05).Within(slack));
        Assert.That(below / (double)Trials, Is.EqualTo(0.05).Within(slack));
    }

    [Test]
    public void Holm_never_lowers_a_p_value_and_keeps_their_order() =>
        Gen.Double[0, 1].Array[1, 30].Sample(pValues =>
        {
            var adjusted = Holm.Adjust(pValues);
            var byP = adjusted.Zip(pValues).OrderBy(pair => pair.Second).Select(pair => pair.First).ToArray();
            return adjusted.Zip(pValues).All(pair => pair.First >= pair.Second && pair.First <= 1)
                && byP.Zip(byP.Skip(1)).All(pair => pair.First <= pair.Second);
        });

    [Test]
    public void Holm_of_a_textbook_family()
    {
        var adjusted = Holm.Adjust([0.01, 0.04, 0.03, 0.005]);
        Assert.That(adjusted, Is.EqualTo(new[] { 0.03, 0.06, 0.06, 0.02 }).Within(1e-12));
    }

    [Test]
    public void None_of_five_seeds_excludes_a_rate_of_one_half_and_none_of_four_does_not()
    {
        Assert.That(new SuccessRate(0, 5).High, Is.EqualTo(1 - Math.Pow(0.05, 0.2)).Within(1e-9));
        Assert.That(new SuccessRate(0, 5).High, Is.LessThan(0.5));
        Assert.That(new SuccessRate(0, 4).High, Is.GreaterThan(0.5));
        Assert.That(new SuccessRate(5, 5).Low, Is.EqualTo(1 - new SuccessRate(0, 5).High).Within(1e-9));
    }
}
