using Reqnroll;

namespace Supermask.Steps;

/// <summary>A number as a step gives it, with its unit or without ("").</summary>
public sealed record Amount(double Value, string Unit);

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
    public static Amount ToAmount(double value, string unit) => new(value, unit);

    [StepArgumentTransformation($"^(.+?)(?:, published as {Amount})?$")]
    public static Quantity ToQuantity(string name, double? published, string unit) =>
        new(name, published is { } value ? new Amount(value, unit) : null);

    [StepArgumentTransformation("^(.+) each(?:, read as \"(.+)\")?$")]
    public static Course ToCourse(string epochs, string reading) => new(epochs, reading);
}
