using System.Collections.Concurrent;
using Supermask.Data;

namespace Supermask.Unit.Runs;

/// <summary>A data set small enough to learn ten tasks of in a second: noise around one pattern a class.</summary>
internal static class Synthetic
{
    private static readonly ConcurrentDictionary<(int Count, int Seed), ImageSet> Made = new();

    public static Dataset Images(int train = 400, int test = 100, string checksum = "synthetic") =>
        new("noise", true, Made.GetOrAdd((train, 1), Set), Made.GetOrAdd((test, 2), Set), checksum, "made in a test");

    private static ImageSet Set((int Count, int Seed) set)
    {
        var random = new Random(set.Seed);
        var labels = Enumerable.Range(0, set.Count).Select(image => (byte)(image % Mnist.Classes)).ToArray();
        var pixels = labels.SelectMany(label => Enumerable.Range(0, Mnist.Pixels)
            .Select(pixel => (byte)(random.Next(100) + (pixel % Mnist.Classes == label ? 150 : 0)))).ToArray();
        return new ImageSet(pixels, labels);
    }
}
