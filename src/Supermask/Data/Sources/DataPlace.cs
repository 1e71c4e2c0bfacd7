namespace Supermask.Data.Sources;

/// <summary>
/// A folder that may hold the four files, each plain or as <c>.gz</c>.
/// </summary>
/// <param name="Folder">The folder.</param>
/// <param name="NamedBy">What made it a place to look in: an option, a variable or a rule.</param>
/// <param name="Remedy">What mends a damaged file here.</param>
public sealed record DataPlace(string Folder, string NamedBy, string Remedy)
{
    // Of a folder that holds anything, no more files than these are opened to see what they are.
    private const int MostOpened = 200;

    /// <summary>Those of the files that are not here.</summary>
    /// <exception cref="DataFileException">The folder may not be looked into.</exception>
    public IReadOnlyList<CatalogFile> Missing(DataSource source) =>
        [.. source.Catalog.Files.Where(file => Find(file) is null)];

    /// <summary>
    /// The path of a file here: the plain one where both forms are, then one whose name is spelled otherwise, then one that
    /// begins as this file does, whatever it is called; its checksum tells whether it is the file. Null where none is.
    /// </summary>
    /// <exception cref="DataFileException">The folder may not be looked into.</exception>
    public string? Find(CatalogFile file)
    {
        try
        {
            string[] usual = [Path.Combine(Folder, file.Name), Path.Combine(Folder, file.CompressedName)];
            return usual.FirstOrDefault(FileNamed.IsFile) ?? FindOtherwiseNamed(file);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new DataFileException(
                "The folder with the data may not be looked into: permission denied", Place,
                $"it belongs to another user, or lies in a folder that does ({error.Message})",
                $"let this user enter and read it, for instance chmod -R a+rX '{Folder}'; or {Remedy}", error);
        }
    }

    /// <summary>Reads and checks all four files.</summary>
    /// <exception cref="DataFileException">A file is missing, unreadable or another one.</exception>
    public Dataset Load(DataSource source)
    {
        var missing = Missing(source);
        if (missing.Count > 0)
        {
            throw MissingFiles(missing, source);
        }

        var train = new ImageSet(Read(source.Catalog.TrainImages), Read(source.Catalog.TrainLabels));
        var test = new ImageSet(Read(source.Catalog.TestImages), Read(source.Catalog.TestLabels));
        return new Dataset(
            source.Title, IsStandIn: false, train, test, DatasetChecksum.Of(train, test), $"{Folder} ({NamedBy})");
    }

    /// <summary>The error that files of the set are not here, though others are that look like them; null where none do.</summary>
    internal DataFileException? Lookalikes(DataSource source)
    {
        var missing = Missing(source);
        return missing.Count > 0 && FileNamed.IsFolder(Folder) && DataTraces.In(this, source) is not null ? MissingFiles(missing, source) : null;
    }

    private string Place => $"{Folder} ({NamedBy})";

    private byte[] Read(CatalogFile file) => IdxFile.Read(Find(file)!, file, Remedy);

    private string? FindOtherwiseNamed(CatalogFile file)
    {
        if (!FileNamed.IsFolder(Folder))
        {
            return null;
        }

        var files = Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal).ToArray();
        return files.FirstOrDefault(path => UsualNames.IsSpelled(Path.GetFileName(path), file))
            ?? FindInFolderOfItsName(file)
            ?? files.Take(MostOpened).FirstOrDefault(path => BeginsAs(file, path));
    }

    // Archives hold each file in a folder that is called as the file is.
    private string? FindInFolderOfItsName(CatalogFile file) => Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal)
        .Where(folder => UsualNames.IsSpelled(Path.GetFileName(folder), file))
        .SelectMany(Directory.EnumerateFiles)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(path => UsualNames.IsSpelled(Path.GetFileName(path), file));

    private static bool BeginsAs(CatalogFile file, string path) => !DataTraces.IsOwn(path)
        && DataTraces.HeadOf(path).AsSpan().StartsWith(IdxHeader.Write(file.HoldsImages, file.Count));

    private DataFileException MissingFiles(IReadOnlyList<CatalogFile> missing, DataSource source)
    {
        if (!FileNamed.IsFolder(Folder))
        {
            return FileNamed.IsFile(Folder)
                ? new DataFileException(
                    "What should be the folder with the data is a file", Place,
                    "the file was named in place of its folder, or an archive in place of what it holds",
                    $"name the folder with the four files; or {Remedy}")
                : new DataFileException("The folder with the data does not exist", Place, "a misspelt path", Remedy);
        }

        var names = string.Join(", ", missing.Select(file => file.Name));
        var traces = DataTraces.In(this, source);
        return new DataFileException(
            $"{missing.Count} of the {source.Catalog.Files.Count} files of {source.Title} are missing, plain and as .gz: {names}",
            Place,
            traces?.Cause ?? "another folder was meant, or the copy is not complete",
            traces is null ? Remedy : $"{traces.Remedy}; or {Remedy}");
    }
}
