using System.Globalization;
using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Comparing;

/// <summary>One setting of a method that may take part in the comparison.</summary>
/// <param name="Name">The setting in words, such as <c>RMSprop 0.001</c>.</param>
/// <param name="Method">The method with its options.</param>
/// <param name="Rate">The learning rate.</param>
/// <param name="Network">The network.</param>
public sealed record Candidate(string Name, Method Method, double Rate, NetworkPlan Network)
{
    /// <summary>Passes over the images of each task.</summary>
    public int Epochs { get; init; } = 1;

    /// <summary>A number as names write it.</summary>
    public static string Text(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
