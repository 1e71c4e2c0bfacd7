using Supermask.Common;

namespace Supermask.Data.StandIn;

/// <summary>
/// Digits drawn by this program, for when MNIST is not at hand: the same sizes, the same number of images of each
/// digit, the same order of labels everywhere, and pixels that are the same on every platform.
/// </summary>
public static class StandInDigits
{
    /// <summary>What the data is called in every table.</summary>
    public const string Name = "stand-in digits";

    private const long RootSeed = 28;

    /// <summary>Draws both sets.</summary>
    /// <param name="size">How many images.</param>
    /// <param name="reason">Why the stand-in is used; kept in the origin.</param>
    public static Dataset Draw(StandInSize size, string reason)
    {
        var root = Randomness.Root(RootSeed).Derive("stand-in");
        var train = Draw(ClassShares.Train, size.Train, root.Derive("train"));
        var test = Draw(ClassShares.Test, size.Test, root.Derive("test"));
        return new Dataset(
            Name, IsStandIn: true, train, test, DatasetChecksum.Of(train, test), $"drawn by this program: {reason}");
    }

    private static ImageSet Draw(IReadOnlyList<int> shares, int count, Randomness stream)
    {
        var labels = ClassShares.Labels(shares, count, new CounterRandom(stream.Derive("order").Seed));
        var pixels = new byte[count * Mnist.Pixels];
        Parallel.For(0, count, i => DrawImage(
            labels[i],
            new CounterRandom(stream.Derive("image", i).Seed),
            pixels.AsSpan(i * Mnist.Pixels, Mnist.Pixels)));
        return new ImageSet(pixels, labels);
    }

    private static void DrawImage(int digit, CounterRandom random, Span<byte> pixels)
    {
        var hand = Hand.Draw(random);
        var ink = new Ink();
        foreach (var stroke in Writing.Write(digit, hand, random))
        {
            ink.Draw(stroke, hand);
        }

        ink.CopyTo(pixels, hand.Blur);
    }
}
