using System.Globalization;
using Supermask.Papers.Tiba2023.Readings;

namespace Supermask.Multiverse;

/// <summary>The open choices of the source as one declared space.</summary>
public static class ReadingSpace
{
    /// <summary>The choices in the order of their ambiguities.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        .. new[] { NetworkChoices.All, NovelChoices.All, MeasuringChoices.All, TaskChoices.All }
            .SelectMany(choices => choices)
            .OrderBy(choice => int.Parse(choice.Id.AsSpan(1), CultureInfo.InvariantCulture)),
    ];

    /// <summary>The choice that a level belongs to.</summary>
    public static Choice ChoiceOf(Level level) => Choices.Single(choice => choice.Levels.Contains(level));

    /// <summary>The level of an id, one that changes what is computed.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Level Named(string id)
    {
        var known = Choices.SelectMany(choice => choice.Exploratory).ToArray();
        return known.FirstOrDefault(level => level.Id == id) ?? throw new ArgumentException(
            $"There is no reading '{id}'. There are:\n  " + string.Join("\n  ", known.Select(level => $"{level.Id}: {level.Name}")));
    }
}
