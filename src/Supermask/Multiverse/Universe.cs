using Supermask.Learning;

namespace Supermask.Multiverse;

/// <summary>One combination of readings: the default ones but for the levels that it names.</summary>
public sealed class Universe
{
    /// <summary>The name of the universe of the default readings.</summary>
    public const string DefaultId = "default";

    private const char Separator = '+';

    /// <summary>The universe of these levels.</summary>
    /// <exception cref="ArgumentException">Two of them belong to the same choice.</exception>
    public Universe(IReadOnlyList<Level> levels)
    {
        if (levels.DistinctBy(level => level.ChoiceId).Count() < levels.Count)
        {
            throw new ArgumentException($"{string.Join(", ", levels.Select(level => level.Id))}: a choice has one level at a time.");
        }

        Levels = levels;
    }

    /// <summary>The universe of the default readings.</summary>
    public static Universe Default { get; } = new([]);

    /// <summary>Its name: those of its levels, as in <c>A13b+A14c</c>, or <see cref="DefaultId"/>.</summary>
    public string Id => IsDefault ? DefaultId : string.Join(Separator, Levels.Select(level => level.Id));

    /// <summary>What it does otherwise than the default, in words.</summary>
    public string Name => IsDefault ? "the default readings" : string.Join("; ", Levels.Select(level => level.Name));

    /// <summary>Where it differs from the default readings.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>Whether it differs nowhere.</summary>
    public bool IsDefault => Levels.Count == 0;

    /// <summary>The ids of the levels that read trained networks otherwise, which are the same networks; may be empty.</summary>
    public string ReadOtherwise => string.Join(Separator, Levels.Where(level => level.Read is not null).Select(level => level.Id));

    /// <summary>The universe whose networks and verdicts this one shares: without the levels that only take published numbers otherwise.</summary>
    public Universe JudgedAs => new([.. Levels.Where(level => level.Published is null)]);

    /// <summary>Whether it has no networks and no verdicts of its own.</summary>
    public bool IsJudgedElsewhere => JudgedAs.Levels.Count < Levels.Count;

    /// <summary>The level of a choice in this universe.</summary>
    public Level LevelOf(Choice choice) => Levels.FirstOrDefault(choice.Levels.Contains) ?? choice.Default;

    /// <summary>A run of the default readings as it is in this universe.</summary>
    public RunOptions Apply(RunOptions run) => Levels.Aggregate(run, (so, level) => level.Set(so));

    /// <summary>A published number as this universe takes it.</summary>
    public PublishedNumber AsPublished(PublishedNumber number) =>
        Levels.Aggregate(number, (so, level) => level.Published?.Invoke(so) ?? so);

    /// <summary>A trained network as this universe reads it.</summary>
    public TrainedSequence Read(TrainedSequence sequence) =>
        Levels.Aggregate(sequence, (so, level) => level.Read?.Invoke(so) ?? so);
}
