using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Supermask.Common;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Data.StandIn;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>What a user may set for a whole reproduction: by option, by environment variable, or not at all.</summary>
public sealed record Settings
{
    /// <summary>Names a profile: standard, smoke or full.</summary>
    public const string ProfileVariable = "SUPERMASK_PROFILE";

    /// <summary>Sets another number of seeds than the profile's.</summary>
    public const string SeedsVariable = "SUPERMASK_SEEDS";

    /// <summary>Names the folder in which runs are kept.</summary>
    public const string RunsVariable = "SUPERMASK_RUNS";

    /// <summary>Names the folder in which evidence and report are written.</summary>
    public const string ReportsVariable = "SUPERMASK_REPORTS";

    /// <summary>Names a universe, in which claims are judged beside the default readings.</summary>
    public const string UniverseVariable = "SUPERMASK_UNIVERSE";

    private readonly string? runsFolder;

    /// <summary>How much is run.</summary>
    public Profile Profile { get; init; } = Profile.Standard;

    /// <summary>Where data is looked for.</summary>
    public DataOptions Data { get; init; } = new();

    /// <summary>Where runs are kept; a full path.</summary>
    /// <exception cref="DataFileException">None is named, and the user has no home directory to keep them in.</exception>
    [AllowNull]
    public required string RunsFolder
    {
        get => runsFolder ?? throw UserCache.Missing("runs", RunsVariable);
        init => runsFolder = value;
    }

    /// <summary>Where evidence and report are written; a full path.</summary>
    public required string ReportsFolder { get; init; }

    /// <summary>Where scenarios leave what they found: beside the report, of universes and of seeds added in stages beside the runs.</summary>
    public string EvidenceFolder => this switch
    {
        { Universe: { } universe } => Path.Combine(RunsFolder, "multiverse", Profile.Name, universe.Id),
        { Profile.IsStaged: true } => Path.Combine(RunsFolder, "decide", $"{Profile.Seeds} seeds"),
        _ => Path.Combine(ReportsFolder, "evidence"),
    };

    /// <summary>
    /// The readings under which all claims are judged; null outside of the multiverse, where they are judged by the default
    /// ones, and by others only where a scenario says so.
    /// </summary>
    public Universe? Universe { get; init; }

    /// <summary>Runs trained side by side, each in one thread.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The settings of a command line and its environment; an option wins over its variable.</summary>
    /// <exception cref="InvalidOptionsException">A profile does not exist, or there are no seeds or workers.</exception>
    public static Settings From(GivenSettings given, Func<string, string?> variable)
    {
        var profile = Profile.Named(given.Profile ?? Text(variable(ProfileVariable)) ?? given.ProfileByDefault.Name);
        if ((given.Seeds ?? Number(SeedsVariable, variable)) is { } seeds)
        {
            profile = profile.WithSeeds(seeds);
        }
        else if (profile.IsStaged)
        {
            throw new InvalidOptionsException([$"the profile {profile.Name} adds seeds in stages: make reproduce PROFILE={profile.Name}, or ./supermask {profile.Name}"]);
        }

        if (given.Workers < 1)
        {
            throw new InvalidOptionsException([$"{given.Workers} workers were asked for; training takes at least 1"]);
        }

        var data = DataOptions.From(given.Data, variable, given.Dataset);
        if (profile.IsCut && given.Dataset is not null)
        {
            throw new InvalidOptionsException([$"the profile {profile.Name} draws digits of its own: --dataset {given.Dataset} does not go with it"]);
        }

        return new Settings
        {
            Profile = profile,
            Data = profile.IsCut ? data with { StandInOnly = true, StandInSize = StandInSize.Small } : data,
            RunsFolder = RunsFolderOf(given.Runs ?? Text(variable(RunsVariable)), data.CacheFolder),
            ReportsFolder = Path.GetFullPath(Text(variable(ReportsVariable)) ?? Path.Combine(Repository.Root, "reports")),
            Workers = given.Workers ?? Environment.ProcessorCount,
            Universe = Text(variable(UniverseVariable)) is { } universe ? UniverseOf(universe) : null,
        };
    }

    private static string? RunsFolderOf(string? named, string? cache) => named switch
    {
        null => cache is null ? null : Path.Combine(cache, "runs"),
        _ when string.IsNullOrWhiteSpace(named) => throw new InvalidOptionsException(["--runs names no folder"]),
        _ => Path.GetFullPath(named),
    };

    private static Universe UniverseOf(string name)
    {
        try
        {
            return OpenChoices.Space.UniverseNamed(name);
        }
        catch (ArgumentException unknown)
        {
            throw new InvalidOptionsException([$"{UniverseVariable} is '{name}': {unknown.Message}"]);
        }
    }

    private static int? Number(string name, Func<string, string?> variable)
    {
        if (Text(variable(name)) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOptionsException([$"{name} is '{text}', which is no whole number"]);
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}

/// <summary>What a command line sets; null where it says nothing.</summary>
public sealed record GivenSettings
{
    /// <summary>The only folder in which data is looked for.</summary>
    public string? Data { get; init; }

    /// <summary>Name of the data set.</summary>
    public string? Dataset { get; init; }

    /// <summary>Name of the profile.</summary>
    public string? Profile { get; init; }

    /// <summary>The profile where neither option nor variable names one.</summary>
    public Profile ProfileByDefault { get; init; } = global::Supermask.Runs.Profile.Standard;

    /// <summary>Number of seeds.</summary>
    public int? Seeds { get; init; }

    /// <summary>Folder of runs.</summary>
    public string? Runs { get; init; }

    /// <summary>Runs trained side by side.</summary>
    public int? Workers { get; init; }
}
