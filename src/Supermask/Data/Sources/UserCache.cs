namespace Supermask.Data.Sources;

/// <summary>The folder of this user for things that can be made anew.</summary>
public static class UserCache
{
    /// <summary>Names another folder for the cache.</summary>
    public const string Variable = "SUPERMASK_CACHE";

    /// <summary>
    /// The folder that <c>SUPERMASK_CACHE</c> names; or else <c>supermask</c> in the platform's folder for caches:
    /// <c>$XDG_CACHE_HOME</c> or <c>~/.cache</c> on Linux, <c>~/Library/Caches</c> on macOS, the local application
    /// data on Windows.
    /// </summary>
    /// <param name="variable">Reads a variable; null where it is not set.</param>
    public static string Folder(Func<string, string?> variable)
    {
        if (variable(Variable) is { } named && !string.IsNullOrWhiteSpace(named))
        {
            return Path.GetFullPath(named);
        }

        return Path.Combine(PlatformFolder(variable), "supermask");
    }

    private static string PlatformFolder(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        // The XDG specification has a relative path ignored.
        if (variable("XDG_CACHE_HOME") is { } named && Path.IsPathRooted(named))
        {
            return named;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache");
    }
}
