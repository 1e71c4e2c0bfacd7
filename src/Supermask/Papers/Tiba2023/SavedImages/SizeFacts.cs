using System.Globalization;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>The sizes of the saved training images, as precise as they are published (3.4.3, Table 3).</summary>
internal static class SizeFacts
{
    private static readonly double[] Quarters = [0.25, 0.5, 0.75];

    /// <summary>The facts; the first that is asked for saves the images.</summary>
    public static IEnumerable<Fact> Of(DataStudy study) =>
    [
        Fact.Of(
            "mean size of the saved images in bytes",
            "The mean size of the training images when each is saved as a JPEG, with two decimals.",
            () => Text(SavedSizes.Of(study).Standard.Mean, "F2")),
        Fact.Of(
            "standard deviation of the sizes of the saved images in bytes",
            "The standard deviation of the sizes of the training images when each is saved as a JPEG, with two decimals.",
            () => Text(SavedSizes.Of(study).Standard.StandardDeviation, "F2")),
        Fact.Of(
            "size of the smallest saved image in bytes",
            "The size of the training image that is the smallest when each is saved as a JPEG.",
            () => Text(SavedSizes.Of(study).Standard.Smallest, "F0")),
        Fact.Of(
            "size of the largest saved image in bytes",
            "The size of the training image that is the largest when each is saved as a JPEG.",
            () => Text(SavedSizes.Of(study).Standard.Largest, "F0")),
        new(
            "quartiles of the sizes of the saved images in bytes",
            "The first quartile, the median and the third quartile of the sizes of the training images when each is saved as a JPEG.",
            () => [[.. Quarters.Select(share => Text(SavedSizes.Of(study).Standard.Quantile(share), "0.##"))]]),
    ];

    private static string Text(double size, string format) => size.ToString(format, CultureInfo.InvariantCulture);
}
