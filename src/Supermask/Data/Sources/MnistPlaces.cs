namespace Supermask.Data.Sources;

/// <summary>The folders in which MNIST may lie.</summary>
public static class MnistPlaces
{
    /// <summary>The command that downloads MNIST, or what is missing or damaged of it, into the user's cache.</summary>
    public const string DownloadCommand = "./supermask data --download";

    /// <summary>Where the files may be put by hand, from the root of the repository.</summary>
    public const string RepositoryFolder = "data/mnist";

    private const string SolutionFile = "Supermask.sln";

    /// <summary>The folder that an option or a variable names.</summary>
    /// <exception cref="DataFileException">The name is empty.</exception>
    public static DataPlace Named(string folder, string namedBy)
    {
        var remedy = $"put the original files there; or leave out {namedBy} and run {DownloadCommand}";
        return string.IsNullOrWhiteSpace(folder)
            ? throw new DataFileException(
                "The folder with the data has no name", namedBy, "a variable of a script that is not set", remedy)
            : new DataPlace(Path.GetFullPath(folder), namedBy, remedy);
    }

    /// <summary>The folder in the user's cache to which files are downloaded.</summary>
    public static DataPlace Cached(string cacheFolder) =>
        new(Path.Combine(cacheFolder, "mnist"), "user cache", $"run {DownloadCommand}");

    /// <summary>
    /// <c>data/mnist</c>, in whatever case, in the working folder and at the root of the repository that it lies in.
    /// </summary>
    public static IReadOnlyList<DataPlace> Local(string workingFolder)
    {
        var root = new DirectoryInfo(workingFolder);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, SolutionFile)))
        {
            root = root.Parent;
        }

        var remedy = $"delete this folder or put the original files there, then run {DownloadCommand}";
        return [.. new[] { workingFolder, root?.FullName }
            .OfType<string>()
            .Select(folder => Path.GetFullPath(Path.Combine(folder, RepositoryFolder)))
            .SelectMany(InAnyCase)
            .Distinct()
            .Select(folder => new DataPlace(folder, RepositoryFolder, remedy))];
    }

    // Other programs write data/MNIST.
    private static IEnumerable<string> InAnyCase(string folder)
    {
        var above = Path.GetDirectoryName(folder)!;
        var options = new EnumerationOptions { IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        return Directory.Exists(above)
            ? [folder, .. Directory.EnumerateDirectories(above, Path.GetFileName(folder), options).Order(StringComparer.Ordinal)]
            : [folder];
    }
}
