namespace Supermask.Data.Sources;

/// <summary>
/// Whether something is at a path, where "may not be looked at" is no answer: <see cref="File.Exists"/> says no to both.
/// </summary>
public static class FileNamed
{
    /// <summary>Whether a file is at the path.</summary>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be entered by this user.</exception>
    public static bool IsFile(string path) => At(path) is { } found && !found.HasFlag(FileAttributes.Directory);

    /// <summary>Whether a folder is at the path.</summary>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be entered by this user.</exception>
    public static bool IsFolder(string path) => At(path) is { } found && found.HasFlag(FileAttributes.Directory);

    private static FileAttributes? At(string path)
    {
        try
        {
            return File.GetAttributes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
