using System.Globalization;
using Supermask.Multiverse;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the dissertation leaves open.</summary>
public static class OpenChoices
{
    /// <summary>The choices in the order of their ambiguities.</summary>
    public static ReadingSpace Space { get; } = new(
    [
        .. new[] { NetworkChoices.All, NovelChoices.All, MeasuringChoices.All, TaskChoices.All }
            .SelectMany(choices => choices)
            .OrderBy(choice => int.Parse(choice.Id.AsSpan(1), CultureInfo.InvariantCulture)),
    ]);
}
