namespace Supermask.Multiverse;

/// <summary>The open choices of a source as one declared space.</summary>
/// <param name="choices">The choices in the order in which pages list them.</param>
public sealed class ReadingSpace(IReadOnlyList<Choice> choices)
{
    private const char Separator = '+';

    /// <summary>The choices.</summary>
    public IReadOnlyList<Choice> Choices => choices;

    /// <summary>
    /// Names of universes that change more than one choice and are looked at beside those that change one, because what two of
    /// them do together is of interest.
    /// </summary>
    public IReadOnlyList<string> Together { get; init; } = [];

    /// <summary>The choice that a level belongs to.</summary>
    public Choice ChoiceOf(Level level) => choices.Single(choice => choice.Levels.Contains(level));

    /// <summary>The level of an id, one that changes what is computed.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Level Named(string id)
    {
        var known = choices.SelectMany(choice => choice.Exploratory).ToArray();
        return known.FirstOrDefault(level => level.Id == id) ?? throw new ArgumentException(
            $"There is no reading '{id}'. There are:\n  " + string.Join("\n  ", known.Select(level => $"{level.Id}: {level.Name}")));
    }

    /// <summary>Whether there is a universe of that name.</summary>
    public bool Has(string universe) => universe == Universe.DefaultId
        || universe.Split(Separator).All(id => choices.Any(choice => choice.Exploratory.Any(level => level.Id == id)));

    /// <summary>The universe of a name.</summary>
    /// <exception cref="ArgumentException">It names a reading that does not exist, or two of one choice.</exception>
    public Universe UniverseNamed(string id) => id == Universe.DefaultId
        ? Universe.Default
        : new Universe([.. id.Split(Separator).Select(Named)]);
}
