namespace Supermask.Data.Sources;

/// <summary>What in a folder looks like a data set, or like a part of it, and is none of the files that are looked for.</summary>
/// <param name="Cause">What is there, as the likely cause of files that are missing.</param>
/// <param name="Remedy">What makes the four files of it.</param>
internal sealed record DataTraces(string Cause, string Remedy)
{
    private const int Deepest = 3;
    private const int MostFolders = 200;
    private const int MostFiles = 200;
    private const int MostNamed = 4;

    /// <summary>What a download into the user's cache leaves on its way.</summary>
    public static bool IsOwn(string path) => Path.GetExtension(path) is ".part" or ".lock" or ".holder";

    /// <summary>
    /// The first bytes of a file, uncompressed, see <see cref="IdxFile.ReadHead"/>; none of a file that cannot be read, or
    /// that is a pipe and would be waited for.
    /// </summary>
    public static byte[] HeadOf(string path)
    {
        try
        {
            return new FileInfo(path).Length > 0 ? IdxFile.ReadHead(path) : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>
    /// The error that files of the set, or an archive called so, lie in <c>data</c> in place of the folder of its name; null where
    /// none do.
    /// </summary>
    public static DataFileException? Above(DataPlace place, DataSource source)
    {
        var above = Path.GetDirectoryName(place.Folder)!;
        var found = FoundIn(above, place, source);
        if (found.Length > 0)
        {
            return new DataFileException(
                $"There is no {source.Title} in {place.Folder}",
                above,
                $"{found.Length} of its {source.Catalog.Files.Count} files lie one folder above",
                $"mkdir -p {Quoted(place.Folder)} && mv {string.Join(' ', found.Select(Quoted))} {Quoted(place.Folder)}");
        }

        var archive = Directory.Exists(above)
            ? Directory.EnumerateFiles(above).Order(StringComparer.Ordinal).FirstOrDefault(path => UsualNames.IsCalled(Path.GetFileName(path), source))
            : null;
        return archive is null
            ? null
            : new DataFileException(
                $"There is no {source.Title} in {place.Folder}",
                archive,
                $"{FileKind.Of(HeadOf(archive))?.Name ?? "a file"} is called so",
                $"make the folder {place.Folder} and put the four files of {source.Title} there: {string.Join(", ", source.Catalog.Files.Select(file => file.Name))}");
    }

    /// <summary>What looks like the set in a folder and below it, or null where nothing does.</summary>
    public static DataTraces? In(DataPlace place, DataSource source) => Below(place, source) ?? Beside(place, source);

    // Unpackers and other programs lay the files into folders of their own, such as MNIST/raw.
    private static DataTraces? Below(DataPlace place, DataSource source)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = Deepest - 1, IgnoreInaccessible = true };
        var deeper = Directory.EnumerateDirectories(place.Folder, "*", options).Take(MostFolders).Order(StringComparer.Ordinal)
            .Select(folder => (Folder: folder, Found: FoundIn(folder, place, source)))
            .Where(each => each.Found.Length > 0)
            .OrderByDescending(each => each.Found.Length).ToArray();
        return deeper.Length == 0
            ? null
            : new DataTraces(
                $"the files lie deeper, {deeper.Sum(each => each.Found.Length)} of them: "
                + string.Join(", ", deeper.SelectMany(each => each.Found).Take(MostNamed)),
                string.Join(" && ", deeper.Take(MostNamed).Select(each =>
                    $"mv {string.Join(' ', each.Found.Select(Quoted))} {Quoted(place.Folder)}")));
    }

    private static string[] FoundIn(string folder, DataPlace place, DataSource source)
    {
        try
        {
            return [.. source.Catalog.Files.Select((place with { Folder = folder }).Find).OfType<string>().Distinct()];
        }
        catch (DataFileException)
        {
            return [];
        }
    }

    private static DataTraces? Beside(DataPlace place, DataSource source)
    {
        var taken = FoundIn(place.Folder, place, source);
        var found = Directory.EnumerateFiles(place.Folder).Order(StringComparer.Ordinal).Except(taken).Take(MostFiles)
            .Where(path => !IsOwn(path))
            .Select(path => (Name: Path.GetFileName(path), Kind: FileKind.Of(HeadOf(path))))
            .Where(each => each.Name[0] != '.' && (each.Kind is { MayHoldData: true } || UsualNames.SoundsLikeMnist(each.Name)))
            .ToArray();
        return found.Length == 0
            ? null
            : new DataTraces(
                "other files lie there: "
                + string.Join(", ", found.Take(MostNamed).Select(each => each.Kind is { } kind ? $"{each.Name} ({kind.Name})" : each.Name))
                + (found.Length > MostNamed ? $" and {found.Length - MostNamed} more" : ""),
                (found.FirstOrDefault(each => each.Kind?.Remedy is not null).Kind?.Remedy ?? "make the four files of them")
                + ", under the names above");
    }

    private static string Quoted(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
