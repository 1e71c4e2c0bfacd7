using Supermask.Data;

namespace Supermask.Measuring;

/// <summary>Numbers that the images give (3.4.3).</summary>
public static class DataQuantities
{
    private static readonly Dictionary<string, Func<Dataset, double>> Quantities = new()
    {
        ["ratio of the largest training class to the smallest"] = data => Imbalance(data.Train),
        ["ratio of the largest test class to the smallest"] = data => Imbalance(data.Test),
    };

    /// <summary>Measures a quantity of the images.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public static Measurement Measure(string name, Dataset data) => Quantities.TryGetValue(name, out var quantity)
        ? Measurement.Certain(name, "", quantity(data))
        : throw new ArgumentException(
            $"Of the images there is no quantity '{name}'. There are:\n  {string.Join("\n  ", Quantities.Keys)}", nameof(name));

    private static double Imbalance(ImageSet images) => (double)images.ClassCounts().Max() / images.ClassCounts().Min();
}
