using CsCheck;
using NUnit.Framework;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Measuring.Statistics;

public sealed class SignFlipTests
{
    [Test]
    public void Five_values_on_one_side_reach_one_in_32()
    {
        Assert.That(SignFlip.P([0.1, 0.2, 0.3, 0.1, 0.2], 0), Is.EqualTo(1.0 / 32));
        Assert.That(SignFlip.P([0.1, 0.2, 0.3, 0.1, 0.2], 0.1), Is.EqualTo(4.0 / 32), "a value on the bound turns for nothing");
        Assert.That(SignFlip.P([-0.1, 0.2, 0.3, 0.1, 0.2], 0), Is.EqualTo(3.0 / 32), "0.1 turned in place of -0.1 is as high");
        Assert.That(SignFlip.P([0, 0, 0, 0, 0], 0), Is.EqualTo(1));
        Assert.That((SignFlip.CanTest(4), SignFlip.CanTest(5), SignFlip.CanTest(20), SignFlip.CanTest(21)),
            Is.EqualTo((false, true, true, false)));
        Assert.That(() => SignFlip.P(new double[21], 0), Throws.ArgumentException.With.Message.Contains("21"));
    }

    [Test]
    public void Every_flip_is_counted_once() =>
        Gen.Select(Gen.Int[-9, 9].Array[1, 9], Gen.Int[-3, 3]).Sample((values, bound) =>
        {
            var apart = values.Select(value => value - bound).ToArray();
            var sums = Enumerable.Range(0, 1 << apart.Length)
                .Select(flips => apart.Select((value, index) => (flips >> index & 1) == 1 ? -value : value).Sum());
            var expected = sums.Average(sum => sum >= apart.Sum() ? 1.0 : 0.0);
            return Math.Abs(SignFlip.P([.. values.Select(value => (double)value)], bound) - expected) < 1e-12;
        });

    [Test]
    public void Students_p_value_of_a_textbook_sample()
    {
        // Mean 3, sd sqrt(2.5), n 5: t is 2.131847 where the bound lies that many standard errors below the mean.
        Assert.That(OneSample.PAbove([1, 2, 3, 4, 5], 3 - (2.131847 * Math.Sqrt(0.5))), Is.EqualTo(0.05).Within(1e-6));
        Assert.That(OneSample.PAbove([1, 2, 3, 4, 5], 3), Is.EqualTo(0.5).Within(1e-12));
        Assert.That(OneSample.PAbove([2, 2], 2), Is.EqualTo(1));
        Assert.That(OneSample.PAbove([2, 2], 1), Is.Zero);
        Assert.That(OneSample.PAbove([2], 1), Is.Null);
    }
}
