namespace Supermask.Data.Sources;

/// <summary>The folder of this user for things that can be made anew.</summary>
public static class UserCache
{
    /// <summary>Names another folder for the cache.</summary>
    public const string Variable = "SUPERMASK_CACHE";

    /// <summary>
    /// The folder that <c>SUPERMASK_CACHE</c> names; or else <c>supermask</c> in the platform's folder for caches:
    /// <c>$XDG_CACHE_HOME</c> or <c>~/.cache</c> on Linux, <c>~/Library/Caches</c> on macOS, the local application
    /// data on Windows. Always a full path; null where the user has no home directory.
    /// </summary>
    /// <param name="variable">Reads a variable; null where it is not set.</param>
    public static string? Folder(Func<string, string?> variable)
    {
        if (variable(Variable) is { } named && !string.IsNullOrWhiteSpace(named))
        {
            return Path.GetFullPath(named);
        }

        return PlatformFolder(variable) is { } folder ? Path.Combine(folder, "supermask") : null;
    }

    /// <summary>The error that there is no folder, where one is needed.</summary>
    /// <param name="purpose">What it is needed for.</param>
    /// <param name="ownVariable">The variable that names a folder for this alone, where there is one.</param>
    public static DataFileException Missing(string purpose, string? ownVariable = null) => new(
        $"There is no folder for {purpose}: this user has no home directory",
        $"HOME is '{Environment.GetEnvironmentVariable("HOME")}'",
        "HOME names no folder that exists, as for the users of services and in containers",
        $"name a folder that this user may write to with {Variable}"
        + (ownVariable is null ? "" : $", or one for {purpose} alone with {ownVariable}"));

    private static string? PlatformFolder(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
        {
            return Full(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
        }

        // The XDG specification has a relative path ignored.
        if (variable("XDG_CACHE_HOME") is { } named && Full(named) is { } cache)
        {
            return cache;
        }

        return Full(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)) is { } home
            ? OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache")
            : null;
    }

    // A home that does not exist is empty here, and one that is relative would be another in every folder.
    private static string? Full(string path) => Path.IsPathFullyQualified(path) ? path : null;
}
