using Supermask.Common;
using Supermask.Data;

namespace Supermask.Measuring;

/// <summary>A number that the images give.</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Meaning">What it is: one sentence.</param>
/// <param name="Of">Computes it.</param>
public sealed record DataQuantity(string Name, string Unit, string Meaning, Func<Dataset, double> Of) : ITerm;

/// <summary>Numbers that the images give (3.4.3).</summary>
public static class DataQuantities
{
    /// <summary>The quantities.</summary>
    public static IReadOnlyList<DataQuantity> All { get; } =
    [
        new(
            "ratio of the largest training class to the smallest", "",
            "The number of training images of the class that has the most over that of the class that has the fewest.",
            data => Imbalance(data.Train)),
        new(
            "ratio of the largest test class to the smallest", "",
            "The number of test images of the class that has the most over that of the class that has the fewest.",
            data => Imbalance(data.Test)),
        new(
            "share of images with a grey level between black and white", Units.Percent,
            "The images of both sets that have a pixel which is neither black nor white, as a share of all.",
            data => 100.0 * (WithGrey(data.Train) + WithGrey(data.Test)) / (data.Train.Count + data.Test.Count)),
    ];

    /// <summary>Measures a quantity of the images.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public static Measurement Measure(string name, Dataset data) => All.FirstOrDefault(quantity => quantity.Name == name) is { } quantity
        ? Measurement.Certain(name, quantity.Unit, quantity.Of(data))
        : throw new ArgumentException(
            $"Of the images there is no quantity '{name}'. There are:\n  {string.Join("\n  ", All.Select(each => each.Name))}", nameof(name));

    private static int WithGrey(ImageSet images) => Enumerable.Range(0, images.Count)
        .Count(image => images.Image(image).ContainsAnyInRange((byte)1, (byte)(byte.MaxValue - 1)));

    private static double Imbalance(ImageSet images) => (double)images.ClassCounts().Max() / images.ClassCounts().Min();
}
