using Supermask.Data.StandIn;

namespace Supermask.Data.Sources;

/// <summary>Where data is looked for, and what happens when there is none.</summary>
public sealed record DataOptions
{
    /// <summary>Names a folder with the four files; nothing else is looked at then.</summary>
    public const string FolderVariable = "SUPERMASK_DATA";

    /// <summary>When it says yes, nothing is downloaded.</summary>
    public const string OfflineVariable = "SUPERMASK_OFFLINE";

    /// <summary>The only folder to look in, or null to look in the usual places.</summary>
    public string? Folder { get; init; }

    /// <summary>The option or variable that named <see cref="Folder"/>, for messages.</summary>
    public string FolderNamedBy { get; init; } = "--data";

    /// <summary>
    /// <c>data/mnist</c> is looked for here and at the root of the repository that this folder lies in.
    /// </summary>
    public string WorkingFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The user's cache; downloads go to <c>mnist</c> below it. Null where the user has no home directory.</summary>
    public string? CacheFolder { get; init; } = UserCache.Folder(Environment.GetEnvironmentVariable);

    /// <summary>Whether the download is left out.</summary>
    public bool Offline { get; init; }

    /// <summary>Whether the stand-in is asked for, so that no other place is looked in.</summary>
    public bool StandInOnly { get; init; }

    /// <summary>How many digits the stand-in has.</summary>
    public StandInSize StandInSize { get; init; } = StandInSize.Full;

    /// <summary>The files that a folder has to hold.</summary>
    public MnistCatalog Catalog { get; init; } = MnistCatalog.Published;

    /// <summary>Where and how files are downloaded.</summary>
    public DownloadOptions Download { get; init; } = new();

    /// <summary>
    /// The options of a command line and its environment. The option wins over the variable.
    /// </summary>
    /// <param name="folder">The value of <c>--data</c>, or null.</param>
    /// <param name="variable">Reads a variable; null where it is not set.</param>
    /// <exception cref="DataFileException">A variable that says yes or no says something else.</exception>
    public static DataOptions From(string? folder, Func<string, string?> variable)
    {
        var named = Text(variable(FolderVariable));
        return new DataOptions
        {
            Folder = folder ?? named,
            FolderNamedBy = folder is null ? FolderVariable : "--data",
            CacheFolder = UserCache.Folder(variable),
            Offline = IsYes(OfflineVariable, variable),
        };
    }

    private static bool IsYes(string name, Func<string, string?> variable) => Text(variable(name))?.Trim().ToLowerInvariant() switch
    {
        "1" or "true" or "yes" or "on" or "y" or "t" => true,
        null or "0" or "false" or "no" or "off" or "n" or "f" => false,
        var other => throw new DataFileException(
            $"{name} is '{other}', which is neither yes nor no", "the environment", "a slip of the pen",
            $"set {name} to 1, true, yes or on; or to 0, false, no or off; or to nothing"),
    };

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
