using System.Globalization;
using Supermask.Multiverse;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the dissertation leaves open.</summary>
public static class OpenChoices
{
    // What differs at once in learning with alphas that act and in the network that they act on.
    private static readonly string[] WhereAlphasAct = ["A13d", "A13b+A17b"];
    private static readonly string[] OtherNetworks = ["A6b", "A6c", "A7a", "A8b"];

    /// <summary>The choices in the order of their ambiguities.</summary>
    public static ReadingSpace Space { get; } = new(
    [
        .. new[] { NetworkChoices.All, TrainingChoices.All, NovelChoices.All, MeasuringChoices.All, TaskChoices.All }
            .SelectMany(choices => choices)
            .OrderBy(choice => int.Parse(choice.Id.AsSpan(1), CultureInfo.InvariantCulture)),
    ])
    {
        Together = [.. from acting in WhereAlphasAct from network in OtherNetworks select $"{acting}+{network}"],
    };
}
