using CsCheck;
using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Measuring.Statistics;

/// <summary>Intervals and p-values of means, by the shape of their values.</summary>
public sealed class MeanTestTests
{
    private static readonly Gen<double[]> Values = Gen.Double[-10, 10].Array[3, 30];

    [Test]
    public void An_interval_ends_where_the_p_value_is_5_percent() =>
        Gen.Select(Values, Gen.Enum<Shape>()).Sample((values, shape) =>
        {
            var mean = MeanTest.Of(values, shape);
            var interval = mean.Interval;
            return Math.Abs(mean.PAbove(interval.Low) - 0.05) < 1e-6 && Math.Abs(mean.PBelow(interval.High) - 0.05) < 1e-6
                && interval.Low < interval.High;
        });

    [Test]
    public void Turned_round_values_have_the_interval_turned_round() =>
        Gen.Select(Values, Gen.Enum<Shape>()).Sample((values, shape) =>
        {
            var (one, other) = (Interval.Of(values, shape), Interval.Of([.. values.Select(value => -value)], shape));
            return Math.Abs(one.Low + other.High) < 1e-9 && Math.Abs(one.High + other.Low) < 1e-9;
        });

    [Test]
    public void A_long_tail_moves_the_interval_towards_it()
    {
        double[] values = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.1, 1.6, 3.4];
        var (student, skewed) = (Interval.Of(values), Interval.Of(values, Shape.Skewed));
        Assert.That(skewed.High - skewed.Mean, Is.GreaterThan(1.5 * (student.High - student.Mean)));
        Assert.That(skewed.Low, Is.LessThan(skewed.Mean));
    }

    [Test]
    public void Fewer_than_ten_values_tell_nothing_of_a_tail_and_have_intervals_of_about_twice_the_width()
    {
        foreach (var count in Enumerable.Range(3, 7))
        {
            double[] values = [.. Enumerable.Range(0, count).Select(value => (double)(value * value))];
            var (skewed, student) = (Interval.Of(values, Shape.Skewed), Interval.Of(values));
            Assert.That((skewed.High - skewed.Mean) / (student.High - student.Mean), Is.InRange(1.6, 2.6), $"{count}");
            Assert.That(skewed.High - skewed.Mean, Is.EqualTo(skewed.Mean - skewed.Low).Within(1e-9));
        }
    }

    [Test]
    public void Rounds_that_resemble_their_neighbours_count_as_fewer()
    {
        double[] drifting = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6];
        double[] alternating = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
        var serial = (SerialMean)MeanTest.Of(drifting, Shape.Serial);
        Assert.That(serial.Effective, Is.LessThan(3));
        Assert.That(serial.InWords, Does.Contain("so that 12 rounds count as"));
        Assert.That(serial.Interval.High, Is.GreaterThan(Interval.Of(drifting).High));
        Assert.That(Interval.Of(alternating, Shape.Serial), Is.EqualTo(Interval.Of(alternating)));
    }

    // 1 - 0.05^(1/5) is 0.4507: with more than that share of draws below 100, five of 100 come in less than 5 % of cases.
    [Test]
    public void Equal_shares_may_lie_as_far_from_the_mean_as_their_bounds_let_them()
    {
        var share = MeanTest.Of([100, 100, 100, 100, 100], Shape.Skewed, ValueBounds.Percent);
        Assert.That((share.Interval.Low, share.Interval.High), Is.EqualTo((100 - 45.07, 100.0)).Within(0.01));
        Assert.That(share.PAbove(share.Interval.Low), Is.EqualTo(0.05).Within(1e-9));
        Assert.That(Interval.Of([2, 2, 2]).Low, Is.EqualTo(double.NegativeInfinity));
    }

    // (1 + m)^-5 is 5 % at 0.8206.
    [Test]
    public void Events_that_never_came_are_rare_at_most()
    {
        var never = MeanTest.Of([0, 0, 0, 0, 0], Shape.Skewed, ValueBounds.Events);
        Assert.That((never.Interval.Low, never.Interval.High), Is.EqualTo((0.0, 0.8206)).Within(0.0001));
        Assert.That(never.PBelow(0.8206), Is.EqualTo(0.05).Within(0.0001));
        var some = Interval.Of([3, 3, 3], Shape.Skewed, ValueBounds.Events);
        Assert.That((some.Low, some.High), Is.EqualTo((double.NegativeInfinity, double.PositiveInfinity)));
    }

    // 0.8206 of 2,000 decisions are 0.04103 %.
    [Test]
    public void Decisions_that_are_all_right_are_wrong_ones_that_never_came()
    {
        var right = MeanTest.Of([100, 100, 100, 100, 100], Shape.Skewed, ValueBounds.PercentOf(2000));
        Assert.That((right.Interval.Low, right.Interval.High), Is.EqualTo((100 - 0.04103, 100.0)).Within(0.00001));
        Assert.That(right.PAbove(100 - 0.04103), Is.EqualTo(0.05).Within(1e-4));
        var wrong = MeanTest.Of([0, 0, 0, 0, 0], Shape.Skewed, ValueBounds.PercentOf(2000));
        Assert.That((wrong.Interval.Low, wrong.Interval.High), Is.EqualTo((0.0, 0.04103)).Within(0.00001));
        var between = MeanTest.Of([50, 50, 50, 50, 50], Shape.Skewed, ValueBounds.PercentOf(2000));
        Assert.That(between.Interval.Low, Is.EqualTo(50 - (0.4507 * 50)).Within(0.01), "equal by chance, and no events that never came");
        Assert.That(MeanTest.Of([100, 100], Shape.Skewed, ValueBounds.PercentOf(1)).Interval.Low, Is.Zero, "no share is below 0");
    }

    [Test]
    public void A_quantity_that_no_seed_changes_is_certain_and_equal_values_are_not()
    {
        Assert.That(new Measurement("steps", "", [469, 469]) { IsCertain = true }.Interval, Is.EqualTo(Interval.Certain(469, 2)));
        Assert.That(new Measurement("steps", "", [469, 469]).Interval.IsPoint, Is.False);
        var (one, two) = (new Measurement("a", "", [1, 1]) { IsCertain = true }, new Measurement("b", "", [2, 2]) { IsCertain = true });
        Assert.That((two.Less(one, "c").IsCertain, two.Over(one, "c").IsCertain, two.Less(one with { IsCertain = false }, "c").IsCertain), Is.EqualTo((true, true, false)));
        Assert.That(two.Less(one with { Shape = Shape.Skewed }, "c").Shape, Is.EqualTo(Shape.Skewed));
        Assert.That(two.Over(one, "c").Shape, Is.EqualTo(Shape.Skewed), "a ratio has a tail");
    }

    // Mean 2, spread 1: t of 4 degrees of freedom at 97.5 % is 2.776; times the root of 1 + 1/5 is 3.041.
    [Test]
    public void One_more_run_lies_within_its_prediction_interval()
    {
        var spread = Math.Sqrt(2.5);
        var mean = MeanTest.Of([0, 1, 2, 3, 4]);
        var (low, high) = mean.OneMore(0);
        Assert.That((low, high), Is.EqualTo((2 - (3.0414 * spread), 2 + (3.0414 * spread))).Within(0.001));
        Assert.That(mean.PIsOneMore(new PublishedDraw(high, 0)), Is.EqualTo(0.05).Within(1e-6));
        Assert.That(mean.OneMore(6).High, Is.EqualTo(2 + (2.7764 * Math.Sqrt((2.5 * 1.2) + 3))).Within(0.001), "a step of 6 has a variance of 3");
    }
}
