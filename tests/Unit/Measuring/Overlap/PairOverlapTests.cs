using CsCheck;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Measuring.Overlap;
using Supermask.Networks;
using Supermask.Unit.Reference;

namespace Supermask.Unit.Measuring.Overlap;

public sealed class PairOverlapTests
{
    [Test]
    public void Jaccard_equals_that_of_the_reference()
    {
        var known = ReferenceFile.Read("metrics.json").GetProperty("ttest");
        var pair = new PairOverlap(
            0, 1, known.GetProperty("n").GetInt32(), known.GetProperty("ones_a").GetInt32(), known.GetProperty("ones_b").GetInt32(), known.GetProperty("both").GetInt32());
        Assert.That(pair.Percent, Is.EqualTo(100 * known.GetProperty("jaccard").GetDouble()).Within(1e-10));
    }

    [Test]
    public void Half_dense_independent_masks_overlap_by_one_third()
    {
        var chance = new ChanceOverlap(90_000, 45_000, 45_000);
        Assert.That(chance.Expected, Is.EqualTo(22_500));
        Assert.That(chance.Percent, Is.EqualTo(100.0 / 3).Within(1e-9));
        // n K (N - K) (N - n) / (N^2 (N - 1)) with n = K = N / 2.
        Assert.That(chance.StandardDeviation, Is.EqualTo(Math.Sqrt(90_000.0 * 90_000 / 16 / 89_999)).Within(1e-6));
        Assert.That(chance.Z(22_575), Is.EqualTo(1).Within(1e-4));
    }

    [Test]
    public void Masks_that_are_full_have_no_spread_and_no_z() =>
        Assert.That(new ChanceOverlap(100, 100, 40).Z(40), Is.Zero);

    [Test]
    public void Random_masks_have_the_expected_overlap_with_the_expected_spread()
    {
        var template = new MaskSet([.. new[] { 4000, 4900, 5100 }.Select(ones => FirstOnes(ones, 100, 100))]);
        var random = new RandomMasks(Randomness.Root(1));
        var z = Enumerable.Range(0, 2000).SelectMany(_ => random.WithTheOnesOf(template).Pairs).Select(pair => pair.Z).ToArray();
        Assert.That(z.Average(), Is.EqualTo(0).Within(4 / Math.Sqrt(z.Length)));
        Assert.That(z.Average(value => value * value), Is.EqualTo(1).Within(4 * Math.Sqrt(2.0 / z.Length)));
    }

    [Test]
    public void Random_masks_keep_the_number_of_ones_or_the_mean_density()
    {
        var template = new MaskSet([FirstOnes(10, 7, 13), FirstOnes(81, 7, 13)]);
        var random = new RandomMasks(Randomness.Root(2));
        Assert.That(random.WithTheOnesOf(template).Masks.Select(mask => mask.Ones), Is.EqualTo(new[] { 10, 81 }));
        var ones = Enumerable.Range(0, 2000).SelectMany(_ => random.WithTheMeanDensityOf(template).Masks).Average(mask => mask.Ones);
        Assert.That(ones, Is.EqualTo(45.5).Within(4 * Math.Sqrt(91 * 0.25 / 4000)));
    }

    [Test]
    public void Pairs_come_once_and_ordered_pairs_twice() => Gen.Int[2, 12].Sample(count =>
    {
        var masks = new MaskSet([.. Enumerable.Range(0, count).Select(task => FirstOnes(task + 1, 4, 4))]);
        return masks.Pairs.Count == count * (count - 1) / 2
            && masks.OrderedPairs.Count() == count * (count - 1)
            && masks.PairsWith(0).Count() == count - 1
            && masks.Pair(1, 0) == masks.Pair(0, 1);
    });

    private static BitMask FirstOnes(int ones, int rows, int columns)
    {
        var words = new ulong[((rows * columns) + 63) / 64];
        for (var entry = 0; entry < ones; entry++)
        {
            words[entry / 64] |= 1UL << (entry % 64);
        }

        return new BitMask(words, rows, columns);
    }
}
