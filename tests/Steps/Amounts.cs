using System.Globalization;
using Reqnroll;

namespace Supermask.Steps;

/// <summary>A number as a step gives it, with its unit or without (""), and one unit of the last digit that it is written with.</summary>
public sealed record Amount(double Value, string Unit, double Step);

/// <summary>What a step compares, and the value that was published for it where the step gives one.</summary>
public sealed record Quantity(string Name, Amount? Published);

/// <summary>How long networks learned each task, and the reading of the source that they learned by ("" for the default one).</summary>
public sealed record Course(string Epochs, string Reading);

/// <summary>Reads them. A group that took no part in a match arrives as an empty text.</summary>
[Binding]
public static class Amounts
{
    private const string Amount = @"(-?\d+(?:\.\d+)?)(?: (%|[a-z]+))?";

    [StepArgumentTransformation($"^{Amount}$")]
    public static Amount ToAmount(string number, string unit) =>
        new(double.Parse(number, CultureInfo.InvariantCulture), unit, StepOf(number));

    [StepArgumentTransformation($"^(.+?)(?:, published as {Amount})?$")]
    public static Quantity ToQuantity(string name, string published, string unit) =>
        new(name, string.IsNullOrEmpty(published) ? null : ToAmount(published, unit));

    [StepArgumentTransformation("^(.+?)(?: each)?(?:, read as \"(.+)\")?$")]
    public static Course ToCourse(string epochs, string reading) => new(epochs, reading);

    private static double StepOf(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 1 : Math.Pow(10, point + 1 - number.Length);
    }
}
