using Supermask.Common;

namespace Supermask.Runs;

/// <summary>How much is run.</summary>
/// <param name="Name">The name in <c>--profile</c> and <c>SUPERMASK_PROFILE</c>.</param>
/// <param name="Seeds">Networks trained a variant on MNIST, each from a seed of its own.</param>
/// <param name="ExploratorySeeds">Networks trained a variant for each reading beside the default; 0 leaves them out.</param>
/// <param name="IsCut">True where small drawn digits stand in for MNIST, to try the path and not to learn from it.</param>
/// <param name="Purpose">What the profile is for.</param>
public sealed record Profile(string Name, int Seeds, int ExploratorySeeds, bool IsCut, string Purpose)
{
    /// <summary>Seeds of any profile on the stand-in, which decides no claim.</summary>
    public const int StandInSeeds = 2;

    /// <summary>The profile whose verdicts are recorded in the features.</summary>
    public static Profile Standard { get; } = new("standard", 5, 3, false, "the full protocol with 5 seeds");

    /// <summary>The profile of the multiverse: fewer seeds, because there are many universes.</summary>
    public static Profile Multiverse { get; } = new("multiverse", 3, 0, false, "the full protocol with 3 seeds, for each of many readings");

    /// <summary>The profile that adds seeds in stages to what the standard one left open.</summary>
    public static Profile Decide { get; } =
        new("decide", 60, 0, false, "seeds in stages for the claims that the standard profile left open: make reproduce PROFILE=decide")
        {
            IsStaged = true,
        };

    /// <summary>The profiles that exist.</summary>
    public static IReadOnlyList<Profile> All { get; } =
    [
        Standard,
        new("smoke", StandInSeeds, 0, true, "the whole path on small drawn digits with 2 seeds"),
        Multiverse,
        new("full", 10, 5, false, "the full protocol with 10 seeds"),
        Decide,
    ];

    /// <summary>Whether it looks at the same claims once more, after an earlier look left them open.</summary>
    public bool IsStaged { get; init; }

    /// <summary>The profile with another number of seeds, under a name that says so.</summary>
    /// <exception cref="InvalidOptionsException">The number is below 1.</exception>
    public Profile WithSeeds(int seeds) => seeds switch
    {
        < 1 => throw new InvalidOptionsException([$"{seeds} seeds were asked for; a run takes at least 1"]),
        _ when seeds == Seeds => this,
        _ => this with { Name = $"{Name} with {seeds} seeds", Seeds = seeds },
    };

    /// <summary>The profile of this name.</summary>
    /// <exception cref="InvalidOptionsException">There is none.</exception>
    public static Profile Named(string name) => All.FirstOrDefault(profile => profile.Name == name)
        ?? throw new InvalidOptionsException(
            [$"there is no profile '{name}'; there are {string.Join(", ", All.Select(profile => profile.Name))}"]);
}
