using Supermask.Data;

namespace Supermask.Unit.Runs;

/// <summary>A data set small enough to learn ten tasks of in a second: noise around one pattern a class.</summary>
internal static class Synthetic
{
    public static Dataset Images(int train = 400, int test = 100, string checksum = "synthetic") =>
        new("noise", true, Set(train, 1), Set(test, 2), checksum, "made in a test");

    private static ImageSet Set(int count, int seed)
    {
        var random = new Random(seed);
        var labels = Enumerable.Range(0, count).Select(image => (byte)(image % ImageSet.Classes)).ToArray();
        var pixels = labels.SelectMany(label => Enumerable.Range(0, ImageSet.PixelsPerImage)
            .Select(pixel => (byte)(random.Next(100) + (pixel % ImageSet.Classes == label ? 150 : 0)))).ToArray();
        return new ImageSet(pixels, labels);
    }
}
