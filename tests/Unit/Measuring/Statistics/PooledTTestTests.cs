using CsCheck;
using NUnit.Framework;
using Supermask.Measuring.Statistics;
using Supermask.Unit.Reference;

namespace Supermask.Unit.Measuring.Statistics;

public sealed class PooledTTestTests
{
    [Test]
    public void Statistic_and_p_equal_those_of_scipy()
    {
        var known = ReferenceFile.Read("metrics.json").GetProperty("ttest");
        var test = PooledTTest.OfCounts(
            known.GetProperty("n").GetInt32(), known.GetProperty("ones_a").GetInt32(), known.GetProperty("ones_b").GetInt32());
        Assert.That(test.T, Is.EqualTo(known.GetProperty("t").GetDouble()).Within(1e-9));
        Assert.That(test.P, Is.EqualTo(known.GetProperty("p").GetDouble()).Within(1e-9));
        Assert.That(test.DegreesOfFreedom, Is.EqualTo(179_998));
    }

    [Test]
    public void Swapping_the_masks_turns_the_sign_and_keeps_p() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[1, 999]).Sample((first, second) =>
        {
            var one = PooledTTest.OfCounts(1000, first, second);
            var other = PooledTTest.OfCounts(1000, second, first);
            return Math.Abs(one.T + other.T) < 1e-12 && Math.Abs(one.P - other.P) < 1e-12 && one.P is >= 0 and <= 1;
        });

    [Test]
    public void Masks_without_variance_are_equal_or_infinitely_apart()
    {
        Assert.That(PooledTTest.OfCounts(10, 0, 0), Is.EqualTo(new PooledTTest(0, 18, 1)));
        Assert.That(PooledTTest.OfCounts(10, 10, 0).T, Is.EqualTo(double.PositiveInfinity));
        Assert.That(PooledTTest.OfCounts(10, 10, 0).P, Is.Zero);
    }
}
