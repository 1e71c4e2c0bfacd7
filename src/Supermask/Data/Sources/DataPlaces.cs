namespace Supermask.Data.Sources;

/// <summary>The folders in which a data set may lie.</summary>
public static class DataPlaces
{
    private const string SolutionFile = "Supermask.sln";

    /// <summary>The folder that an option or a variable names.</summary>
    /// <exception cref="DataFileException">The name is empty.</exception>
    public static DataPlace Named(DataSource source, string folder, string namedBy)
    {
        var remedy = $"put the original files there; or leave out {namedBy} and run {source.DownloadCommand}";
        return string.IsNullOrWhiteSpace(folder)
            ? throw new DataFileException(
                "The folder with the data has no name", namedBy, "a variable of a script that is not set", remedy)
            : new DataPlace(Path.GetFullPath(folder), namedBy, remedy);
    }

    /// <summary>The folder in the user's cache to which files are downloaded.</summary>
    public static DataPlace Cached(DataSource source, string cacheFolder) =>
        new(Path.Combine(cacheFolder, source.Name), "user cache", $"run {source.DownloadCommand}");

    /// <summary>
    /// The folders that hold it without a download: <c>data/mnist</c> or that of another set's name, in whatever case, in the
    /// working folder and at the root of the repository that it lies in; then those of packages of the operating system.
    /// </summary>
    public static IReadOnlyList<DataPlace> Local(DataSource source, string workingFolder)
    {
        var root = new DirectoryInfo(workingFolder);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, SolutionFile)))
        {
            root = root.Parent;
        }

        var remedy = $"delete this folder or put the original files there, then run {source.DownloadCommand}";
        var inRepository = new[] { workingFolder, root?.FullName }
            .OfType<string>()
            .Select(folder => Path.GetFullPath(Path.Combine(folder, source.RepositoryFolder)))
            .SelectMany(InAnyCase)
            .Distinct()
            .Select(folder => new DataPlace(folder, source.RepositoryFolder, remedy));
        return [.. inRepository, .. source.InstalledIn.Select(folder => new DataPlace(folder, "installed", $"install it anew: {source.Install}"))];
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
