namespace Supermask.Data.Sources;

/// <summary>
/// A folder that may hold the four files, each plain or as <c>.gz</c>.
/// </summary>
/// <param name="Folder">The folder.</param>
/// <param name="NamedBy">What made it a place to look in: an option, a variable or a rule.</param>
/// <param name="Remedy">What mends a damaged file here.</param>
public sealed record DataPlace(string Folder, string NamedBy, string Remedy)
{
    /// <summary>Those of the files that are not here.</summary>
    public IReadOnlyList<MnistFile> Missing(MnistCatalog catalog) =>
        [.. catalog.Files.Where(file => Find(file) is null)];

    /// <summary>The path of a file here: the plain one where both forms are, null where neither is.</summary>
    public string? Find(MnistFile file)
    {
        var plain = Path.Combine(Folder, file.Name);
        var compressed = Path.Combine(Folder, file.CompressedName);
        return File.Exists(plain) ? plain : File.Exists(compressed) ? compressed : null;
    }

    /// <summary>Reads and checks all four files.</summary>
    /// <exception cref="DataFileException">A file is missing, unreadable or another one.</exception>
    public Dataset Load(MnistCatalog catalog)
    {
        var missing = Missing(catalog);
        if (missing.Count > 0)
        {
            throw MissingFiles(missing, catalog);
        }

        var train = new ImageSet(Read(catalog.TrainImages), Read(catalog.TrainLabels));
        var test = new ImageSet(Read(catalog.TestImages), Read(catalog.TestLabels));
        return new Dataset(
            "MNIST", IsStandIn: false, train, test, DatasetChecksum.Of(train, test), $"{Folder} ({NamedBy})");
    }

    private byte[] Read(MnistFile file) => IdxFile.Read(Find(file)!, file, Remedy);

    private DataFileException MissingFiles(IReadOnlyList<MnistFile> missing, MnistCatalog catalog)
    {
        var names = string.Join(", ", missing.Select(file => file.Name));
        return Directory.Exists(Folder)
            ? new DataFileException(
                $"{missing.Count} of the {catalog.Files.Count} files of MNIST are missing, plain and as .gz: {names}",
                $"{Folder} ({NamedBy})", "another folder was meant, or the copy is not complete", Remedy)
            : new DataFileException(
                "The folder with the data does not exist", $"{Folder} ({NamedBy})", "a misspelt path", Remedy);
    }
}
