using System.Text.RegularExpressions;
using Supermask.Data.StandIn;

namespace Supermask.Data.Sources;

/// <summary>Where data is looked for, and what happens when there is none.</summary>
public sealed partial record DataOptions
{
    /// <summary>Names a folder with the four files; nothing else is looked at then.</summary>
    public const string FolderVariable = "SUPERMASK_DATA";

    /// <summary>Names the data set.</summary>
    public const string DatasetVariable = "SUPERMASK_DATASET";

    /// <summary>When it says yes, nothing is downloaded.</summary>
    public const string OfflineVariable = "SUPERMASK_OFFLINE";

    /// <summary>The only folder to look in, or null to look in the usual places.</summary>
    public string? Folder { get; init; }

    /// <summary>The option or variable that named <see cref="Folder"/>, for messages.</summary>
    public string FolderNamedBy { get; init; } = "--data";

    /// <summary>
    /// <c>data/mnist</c>, or the folder of another data set, is looked for here and at the root of the repository that this folder lies in.
    /// </summary>
    public string WorkingFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The user's cache; downloads go to <c>mnist</c>, or the name of another set, below it. Null where the user has no home directory.</summary>
    public string? CacheFolder { get; init; } = UserCache.Folder(Environment.GetEnvironmentVariable);

    /// <summary>Whether the download is left out.</summary>
    public bool Offline { get; init; }

    /// <summary>Whether the stand-in is asked for, so that no other place is looked in.</summary>
    public bool StandInOnly { get; init; }

    /// <summary>How many digits the stand-in has.</summary>
    public StandInSize StandInSize { get; init; } = StandInSize.Full;

    /// <summary>The data set: what a folder has to hold, and where it may lie.</summary>
    public DataSource Source { get; init; } = DataSources.Mnist;

    /// <summary>The user's name for the images of <see cref="Folder"/>, which are no data set that is known; or null.</summary>
    public string? OwnName { get; init; }

    /// <summary>Where and how files are downloaded.</summary>
    public DownloadOptions Download { get; init; } = new();

    /// <summary>
    /// The options of a command line and its environment. The option wins over the variable.
    /// </summary>
    /// <param name="folder">The value of <c>--data</c>, or null.</param>
    /// <param name="variable">Reads a variable; null where it is not set.</param>
    /// <param name="dataset">The value of <c>--dataset</c>, or null.</param>
    /// <exception cref="DataFileException">A variable that says yes or no says something else, or there is no such data set.</exception>
    public static DataOptions From(string? folder, Func<string, string?> variable, string? dataset = null)
    {
        var named = folder ?? Text(variable(FolderVariable));
        var options = new DataOptions
        {
            Folder = named,
            FolderNamedBy = folder is null ? FolderVariable : "--data",
            CacheFolder = UserCache.Folder(variable),
            Offline = IsYes(OfflineVariable, variable),
        };
        return (dataset ?? Text(variable(DatasetVariable))) is { } name
            ? options.For(name, dataset is null ? DatasetVariable : "--dataset")
            : options;
    }

    /// <summary>The same places for another data set that is known; a folder that was named is that of the first.</summary>
    public DataOptions For(DataSource source) => this with
    {
        Source = source,
        Folder = null,
        OwnName = null,
        Download = Download with { Mirrors = source.Mirrors },
    };

    private DataOptions For(string name, string namedBy)
    {
        if (DataSources.Named(name) is { } source)
        {
            return For(source) with { Folder = Folder };
        }

        const string Known = "The data sets that are known are ";
        var known = string.Join(" and ", DataSources.All.Select(each => each.Name));
        if (!OwnNames().IsMatch(name))
        {
            throw new DataFileException(
                $"'{name}' can name no data set", namedBy, "a slip of the pen",
                $"take a name of up to 40 small letters, digits and dashes. {Known}{known}");
        }

        return Folder is not null
            ? this with { OwnName = name }
            : throw new DataFileException(
                $"There is no data set '{name}'", namedBy, "a slip of the pen, or the folder of a data set of your own was not named",
                $"name its folder with --data. {Known}{known}");
    }

    private static bool IsYes(string name, Func<string, string?> variable) => Text(variable(name))?.Trim().ToLowerInvariant() switch
    {
        "1" or "true" or "yes" or "on" or "y" or "t" => true,
        null or "0" or "false" or "no" or "off" or "n" or "f" => false,
        var other => throw new DataFileException(
            $"{name} is '{other}', which is neither yes nor no", "the environment", "a slip of the pen",
            $"set {name} to 1, true, yes or on; or to 0, false, no or off; or to nothing"),
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$")]
    private static partial Regex OwnNames();

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
