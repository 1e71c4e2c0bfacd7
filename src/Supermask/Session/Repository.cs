namespace Supermask.Session;

/// <summary>The checkout that a program runs in.</summary>
public static class Repository
{
    private const string Mark = "Supermask.sln";

    /// <summary>
    /// The folder with the solution, above the current folder or above the program; the current folder where there is none.
    /// </summary>
    public static string Root =>
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory) ?? Environment.CurrentDirectory;

    private static string? Above(string folder)
    {
        for (var each = new DirectoryInfo(folder); each is not null; each = each.Parent)
        {
            if (File.Exists(Path.Combine(each.FullName, Mark)))
            {
                return each.FullName;
            }
        }

        return null;
    }
}
