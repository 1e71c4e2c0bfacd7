namespace Supermask.Forensics.Printed;

/// <summary>What a manifest has to say beyond its form, so that every table that it lists can be checked as it asks.</summary>
internal static class ManifestRules
{
    // Numbers of images are added up and multiplied; no data set comes near.
    private const int MostImages = 100_000_000;

    /// <summary>Refuses a manifest that lists something twice, refers to what is not there, or asks for a check of nothing.</summary>
    /// <exception cref="InvalidDataException">It does.</exception>
    public static void Require(Manifest manifest)
    {
        var problem = OfClasses(manifest) ?? OfFiles(manifest) ?? manifest.Tables.Select(entry => OfTable(manifest, entry)).FirstOrDefault(each => each is not null)
            ?? OfStatements(manifest);
        if (problem is not null)
        {
            throw new InvalidDataException($"{PrintedPaper.ManifestName}: {problem}");
        }
    }

    private static string? OfClasses(Manifest manifest) => manifest.Classes
        .Where(classes => classes.Value.Count == 0 || classes.Value.Any(task => task.Count < 2 || task.Any(images => images < 1)
            || task.Sum(images => (long)images) > MostImages))
        .Select(odd => $"classes '{odd.Key}' needs tasks of at least two classes with at least one image each, and {MostImages} images at most.")
        .FirstOrDefault();

    private static string? OfFiles(Manifest manifest)
    {
        if (manifest.Tables.Count == 0)
        {
            return "it lists no table, so that there is nothing to check.";
        }

        if (manifest.Tables.Any(entry => string.IsNullOrWhiteSpace(entry.File) || string.IsNullOrWhiteSpace(entry.Label)))
        {
            return "a table has an empty file or label.";
        }

        return manifest.Tables.CountBy(entry => entry.File).Where(file => file.Value > 1)
            .Select(file => $"it lists the table {file.Key} twice.").FirstOrDefault();
    }

    private static string? OfTable(Manifest manifest, TableEntry entry)
    {
        var kind = TableKindName.Of(entry.Kind);
        return entry switch
        {
            { Kind: TableKind.Averages or TableKind.Shares, Of.Count: 0 } =>
                $"{entry.File} lists {kind} and does not say of what. To mend it: \"of\": {{\"column\": "
                + $"\"{(entry.Kind == TableKind.Averages ? "file.csv" : "file.csv column of counts")}\"}}.",
            { Kind: not (TableKind.Averages or TableKind.Shares), Of.Count: > 0 } =>
                $"{entry.File} says of what it is; that is for averages and shares, and its kind is {kind}.",
            { Kind: not TableKind.Metrics, Classes.Length: > 0 } => $"{entry.File} names classes; these are for metrics, and its kind is {kind}.",
            { Classes.Length: > 0 } when !manifest.Classes.ContainsKey(entry.Classes) =>
                $"there are no classes '{entry.Classes}', which {entry.Label} names.",
            { Kind: TableKind.Averages } when entry.Of.Values.FirstOrDefault(file => !Has(manifest, file)) is { } unknown =>
                $"{entry.File} refers to '{unknown}', which is none of its tables.",
            _ => null,
        };
    }

    private static string? OfStatements(Manifest manifest) => manifest.Statements
        .Where(statement => !Has(manifest, statement.File))
        .Select(statement => $"the statement in {statement.Place} refers to '{statement.File}', which is none of its tables.").FirstOrDefault();

    private static bool Has(Manifest manifest, string file) => manifest.Tables.Any(entry => entry.File == file);
}
