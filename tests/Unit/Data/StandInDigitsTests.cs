using System.Security.Cryptography;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.StandIn;

namespace Supermask.Unit.Data;

public sealed class StandInDigitsTests
{
    private Dataset full = null!;

    [OneTimeSetUp]
    public void Draw() => full = StandInDigits.Draw(StandInSize.Full, "for a test");

    [Test]
    public void Every_platform_draws_the_same_bytes() => Assert.That(
        full.Checksum, Is.EqualTo("f79b8453947f9b9fe02f588d3b94a2beb5664468c51214fb74f74bbe5420af99"));

    [Test]
    public void Each_digit_is_as_frequent_as_in_table_1()
    {
        int[] train = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949];
        int[] test = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009];

        Assert.That(full.Train.ClassCounts(), Is.EqualTo(train));
        Assert.That(full.Test.ClassCounts(), Is.EqualTo(test));
    }

    [Test]
    public void It_says_what_it_is_and_why()
    {
        Assert.That(full.IsStandIn, Is.True);
        Assert.That(full.Name, Is.EqualTo("stand-in digits"));
        Assert.That(full.Origin, Does.Contain("for a test"));
    }

    [Test]
    public void Digits_come_in_random_order()
    {
        var runs = full.Train.Labels.Zip(full.Train.Labels.Skip(1)).Count(pair => pair.First != pair.Second);

        // Of 59,999 neighbours about nine in ten differ by chance; ordered by digit it would be nine in all.
        Assert.That(runs, Is.InRange(53_500, 54_500));
    }

    [Test]
    public void Every_image_has_ink_and_none_of_it_touches_the_frame()
    {
        var images = new[] { full.Train, full.Test }.SelectMany(set => Enumerable.Range(0, set.Count).Select(i => (Set: set, Index: i)));
        Assert.That(images.Where(image => Max(image.Set.Image(image.Index)) <= 128 || FrameInk(image.Set.Image(image.Index)) > 0), Is.Empty);
    }

    [Test]
    public void No_two_images_are_alike()
    {
        var hashes = new[] { full.Train, full.Test }
            .SelectMany(set => Enumerable.Range(0, set.Count).Select(i => SHA256.HashData(set.Image(i))))
            .Select(Convert.ToHexString);

        Assert.That(hashes.Distinct().Count(), Is.EqualTo(70_000));
    }

    [Test]
    public void Grey_levels_are_near_those_of_mnist()
    {
        var counts = new double[256];
        foreach (var level in full.Train.Pixels)
        {
            counts[level]++;
        }

        var mean = counts.Index().Sum(level => level.Item * level.Index / 255.0) / full.Train.Pixels.Length;
        var square = counts.Index().Sum(level => level.Item * Math.Pow(level.Index / 255.0, 2)) / full.Train.Pixels.Length;

        Assert.That(mean, Is.EqualTo(0.1307).Within(0.015));
        Assert.That(Math.Sqrt(square - (mean * mean)), Is.EqualTo(0.3081).Within(0.03));
    }

    [Test]
    public void A_small_set_keeps_the_shares_of_the_digits()
    {
        var small = StandInDigits.Draw(StandInSize.Small, "for a test");

        Assert.That(small.Train.ClassCounts(), Is.EqualTo(new[] { 592, 674, 596, 613, 584, 542, 592, 627, 585, 595 }));
        Assert.That(small.Test.ClassCounts(), Is.EqualTo(new[] { 98, 114, 103, 101, 98, 89, 96, 103, 97, 101 }));
        Assert.That(small.Checksum, Is.Not.EqualTo(full.Checksum));
    }

    private static byte Max(ReadOnlySpan<byte> image)
    {
        byte max = 0;
        foreach (var level in image)
        {
            max = Math.Max(max, level);
        }

        return max;
    }

    private static int FrameInk(ReadOnlySpan<byte> image)
    {
        var ink = 0;
        for (var i = 0; i < Mnist.Side; i++)
        {
            ink += image[i] + image[i * Mnist.Side] + image[^(i + 1)] + image[((i + 1) * Mnist.Side) - 1];
        }

        return ink;
    }
}
