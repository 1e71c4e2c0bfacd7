namespace Supermask.Forensics.Printed;

/// <summary>What a manifest has to say beyond its form, so that every table that it lists can be checked as it asks.</summary>
internal static class ManifestRules
{
    // Numbers of images are added up and multiplied; no data set comes near.
    private const int MostImages = 100_000_000;

    // A spread of more runs is as good as known, and one of printed numbers is no larger than they.
    private const int MostRuns = 1_000_000;
    private const double MostSpread = 1e12;

    /// <summary>Refuses a manifest that lists something twice, refers to what is not there, or asks for a check of nothing.</summary>
    /// <exception cref="InvalidDataException">It does.</exception>
    public static void Require(Manifest manifest)
    {
        var problem = OfClasses(manifest) ?? OfFiles(manifest) ?? manifest.Tables.Select(entry => OfTable(manifest, entry)).FirstOrDefault(each => each is not null)
            ?? OfStatements(manifest) ?? OfReferences(manifest) ?? OfGaps(manifest) ?? OfSavings(manifest);
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
            { Kind: not TableKind.Metrics, Outputs: not null } => $"{entry.File} names outputs; these are for metrics, and its kind is {kind}.",
            { Outputs: not null, Classes.Length: 0 } => $"{entry.File} names outputs and no classes, so that nothing could be done with them.",
            { Classes.Length: > 0 } when !manifest.Classes.ContainsKey(entry.Classes) =>
                $"there are no classes '{entry.Classes}', which {entry.Label} names.",
            { Outputs: { } outputs } when manifest.Classes[entry.Classes].Max(task => task.Count) is var most && outputs < most =>
                $"{entry.File} has {outputs} outputs; its classes '{entry.Classes}' need {most}.",
            { Kind: TableKind.Averages } when entry.Of.Values.FirstOrDefault(file => !Has(manifest, file)) is { } unknown =>
                $"{entry.File} refers to '{unknown}', which is none of its tables.",
            _ => null,
        };
    }

    private static string? OfStatements(Manifest manifest) => manifest.Statements
        .Where(statement => !Has(manifest, statement.File))
        .Select(statement => $"the statement in {statement.Place} refers to '{statement.File}', which is none of its tables.").FirstOrDefault();

    private static string? OfReferences(Manifest manifest) => manifest.References
        .Where(reference => reference.Shows.Count == 0 || reference.Shows.Any(string.IsNullOrWhiteSpace))
        .Select(reference => $"the reference in {reference.Place} to {reference.Table} names nothing that is shown there, so that nothing can be looked for.")
        .FirstOrDefault();

    private static string? OfGaps(Manifest manifest) =>
        manifest.Gaps.Where(set => set.Of.Count == 0).Select(set => $"the gaps '{set.What}' are none.").FirstOrDefault()
        ?? manifest.Gaps.SelectMany(set => set.Of).Select(gap => gap switch
        {
            _ when !Has(manifest, gap.File) => $"the gap of {gap.Row} refers to '{gap.File}', which is none of its tables.",
            { Runs: < 1 or > MostRuns } or { Freedom: < 1 or > MostRuns } => $"the gap of {gap.Row} in {gap.File} needs 1 to {MostRuns} runs, and as many degrees of freedom.",
            { Spread: not (> 0 and < MostSpread) } => $"the gap of {gap.Row} in {gap.File} needs a spread above 0.",
            _ => null,
        }).FirstOrDefault(each => each is not null);

    private static string? OfSavings(Manifest manifest) =>
        manifest.Savings.Select(set => set switch
        {
            { Of.Count: < 2 } => $"the savings '{set.What}' are fewer than two, which cannot be compared.",
            { SpreadPercent: not null, Freedom: null } or { SpreadPercent: null, Freedom: not null } =>
                $"the savings '{set.What}' need spread_percent and freedom together: a spread, and how well it is known.",
            { SpreadPercent: not (null or (> 0 and < 100)) } => $"the savings '{set.What}' need a spread_percent between 0 and 100.",
            { Freedom: < 1 or > MostRuns } => $"the savings '{set.What}' need 1 to {MostRuns} degrees of freedom.",
            _ => null,
        }).FirstOrDefault(each => each is not null)
        ?? manifest.Savings.SelectMany(set => set.Of).Select(saving => saving switch
        {
            _ when !Has(manifest, saving.File) => $"the saving of {saving.Row} refers to '{saving.File}', which is none of its tables.",
            { Steps: < 1 } or { Tasks: < 1 } => $"the saving of {saving.Row} in {saving.File} needs at least one step and one task.",
            _ => null,
        }).FirstOrDefault(each => each is not null);

    private static bool Has(Manifest manifest, string file) => manifest.Tables.Any(entry => entry.File == file);
}
