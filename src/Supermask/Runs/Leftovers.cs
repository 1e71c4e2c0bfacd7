using System.Text.RegularExpressions;

namespace Supermask.Runs;

/// <summary>Temporary files of processes that were killed, or lost their power, while they wrote: nobody renames them any more.</summary>
public static partial class Leftovers
{
    /// <summary>
    /// How old a temporary file is that nobody can still be writing to, where no lock tells: none takes more than seconds.
    /// </summary>
    public static TimeSpan SurelyLeft { get; } = TimeSpan.FromHours(1);

    /// <summary>Removes those of a folder and of what lies in it, as far as this user may.</summary>
    /// <param name="folder">The folder; need not exist.</param>
    /// <param name="age">Since when they have not been written to.</param>
    public static void Remove(string folder, TimeSpan age)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*.tmp", options).Where(path => IsOurs().IsMatch(path) && IsOlder(path, age)))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // It takes room and nothing else.
            }
        }
    }

    private static bool IsOlder(string path, TimeSpan age) => DateTime.UtcNow - File.GetLastWriteTimeUtc(path) >= age;

    // What AtomicFile calls a file until it is whole: its process and a number of its own stand behind the name.
    [GeneratedRegex(@"\.\d+\.[0-9a-f]{32}\.tmp$")]
    private static partial Regex IsOurs();
}
