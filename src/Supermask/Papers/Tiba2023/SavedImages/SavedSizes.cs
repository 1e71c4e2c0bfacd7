using Supermask.Data;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>The sizes of the training images saved as JPEG files (3.4.3, Table 3).</summary>
/// <param name="Standard">With JPEG's own Huffman tables, which Pillow uses unless asked to optimise.</param>
/// <param name="Optimised">With tables made for each image, as Skia writes them.</param>
public sealed record SavedSizes(FileSizes Standard, FileSizes Optimised)
{
    /// <summary>Saves every image, in memory.</summary>
    public static SavedSizes Of(ImageSet images)
    {
        var saved = SavedImage.BytesOfGreys();
        var (standard, optimised) = (new int[images.Count], new int[images.Count]);
        Parallel.For(0, images.Count, image =>
        {
            var pixels = images.Image(image).ToArray();
            var file = SavedImage.Optimised(Array.ConvertAll(pixels, grey => saved[grey]));
            (optimised[image], standard[image]) = (file.Length, SavedImage.Standard(file).Length);
        });
        return new SavedSizes(new FileSizes(standard), new FileSizes(optimised));
    }

    /// <summary>The sizes of a study's training images; takes seconds the first time.</summary>
    public static SavedSizes Of(DataStudy study) => FromNumbers(
        study.Recall("sizes of the saved images", () => Of(study.Dataset.Train).ToNumbers()));

    /// <summary>The sizes as <see cref="ToNumbers"/> gave them.</summary>
    public static SavedSizes FromNumbers(IReadOnlyList<double> numbers)
    {
        var sizes = numbers.Select(size => (int)size).ToArray();
        return new SavedSizes(new FileSizes(sizes[..(sizes.Length / 2)]), new FileSizes(sizes[(sizes.Length / 2)..]));
    }

    /// <summary>All sizes, the standard ones first.</summary>
    public double[] ToNumbers() => [.. Standard.Ascending, .. Optimised.Ascending];
}
