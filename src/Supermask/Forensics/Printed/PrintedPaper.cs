namespace Supermask.Forensics.Printed;

/// <summary>The printed tables of a paper with what is known about them.</summary>
public sealed class PrintedPaper
{
    /// <summary>The file that describes the tables beside it.</summary>
    public const string ManifestName = "tables.json";

    private readonly Manifest manifest;
    private readonly Dictionary<string, PrintedTable> tables;

    private PrintedPaper(Manifest manifest, Func<string, Stream> open)
    {
        ManifestRules.Require(manifest);
        this.manifest = manifest;
        tables = manifest.Tables.ToDictionary(entry => entry.File, entry => Read(entry, open));
        Sizes = MaskSizes.Of(manifest.Sizes);
        Sets = [.. manifest.Tables.Where(entry => entry.Kind is TableKind.Overlaps or TableKind.Tests)
            .GroupBy(entry => entry.Set)
            .Select(group => new TableSet(
                group.Key,
                Table(group, TableKind.Overlaps) is { } overlaps ? OverlapTable.Of(overlaps) : null,
                Table(group, TableKind.Tests) is { } tests ? TestTable.Of(tests) : null))];
    }

    /// <summary>The paper, as it should be called.</summary>
    public string Name => manifest.Paper;

    /// <summary>The sizes that its masks may have: each that it names, and all unions.</summary>
    public IReadOnlyList<MaskSizes> Sizes { get; }

    /// <summary>The tables about pairs of masks, by set.</summary>
    public IReadOnlyList<TableSet> Sets { get; }

    /// <summary>Numbers of the tables that the text states too.</summary>
    public IReadOnlyList<Statement> Statements => manifest.Statements;

    /// <summary>Places of the text that send a reader to a table.</summary>
    public IReadOnlyList<TableReference> References => manifest.References;

    /// <summary>Gaps between two arms that may be chance.</summary>
    public IReadOnlyList<GapSet> Gaps => manifest.Gaps;

    /// <summary>What one arm saves against another.</summary>
    public IReadOnlyList<SavingSet> Savings => manifest.Savings;

    /// <summary>All tables.</summary>
    public IReadOnlyList<PrintedTable> Tables => [.. tables.Values];

    /// <summary>The tables of a kind, with what the manifest says of each.</summary>
    public IEnumerable<(TableEntry Entry, PrintedTable Table)> OfKind(TableKind kind) =>
        manifest.Tables.Where(entry => entry.Kind == kind).Select(entry => (entry, this[entry.File]));

    /// <summary>The table of a file.</summary>
    /// <exception cref="InvalidDataException">The manifest lists no such file.</exception>
    public PrintedTable this[string file] => tables.GetValueOrDefault(file)
        ?? throw new InvalidDataException($"{ManifestName} refers to '{file}', which is none of its tables.");

    /// <summary>
    /// Tables that no check looks at: of the kind other, and neither named by a statement, a gap, a saving or a reference, nor
    /// summed up by another.
    /// </summary>
    public IReadOnlyList<PrintedTable> Unchecked =>
    [
        .. OfKind(TableKind.Other).Select(each => each.Table).Where(table => !manifest.FilesNamed.Contains(table.File)
            && manifest.References.All(reference => reference.Table != table.Label)
            && !manifest.Tables.SelectMany(entry => entry.Of.Values).Any(source => source.StartsWith($"{table.File} ", StringComparison.Ordinal)
                || source == table.File)),
    ];

    /// <summary>The images of each class in each row of a table of metrics; empty where the manifest does not say.</summary>
    /// <exception cref="InvalidDataException">It lists fewer tasks than the table, or the table lists its tasks otherwise.</exception>
    public IReadOnlyList<IReadOnlyList<int>> ClassesOf(TableEntry entry)
    {
        if (entry.Classes.Length == 0)
        {
            return [];
        }

        var (table, tasks) = (this[entry.File], manifest.Classes[entry.Classes]);
        if (tasks.Count == 1)
        {
            return [.. table.Rows.Select(_ => tasks[0])];
        }

        var ids = table.Tasks("task_id");
        return ids.Distinct().Count() == ids.Count && ids.Max() < tasks.Count ? [.. ids.Select(id => tasks[id])] : throw new InvalidDataException(
            $"{ManifestName}: classes '{entry.Classes}' has {tasks.Count} tasks, numbered from 0; the column task_id of {table.Place} has to name "
            + "one of them in each row, and none twice.");
    }

    /// <summary>The table and the column of counts that shares are of.</summary>
    /// <param name="source">A file and a column with a blank between; either may hold blanks itself.</param>
    /// <param name="place">What names them, for the message.</param>
    /// <exception cref="InvalidDataException">It does not begin with the file of a table, or the table has no such column.</exception>
    public (PrintedTable Table, string Column) CountsOf(string source, string place)
    {
        var split = tables.Values.Where(table => source.StartsWith($"{table.File} ", StringComparison.Ordinal))
            .Select(table => (Table: table, Column: source[(table.File.Length + 1)..])).ToArray();
        return split.Length > 0
            ? split.OrderByDescending(each => each.Table.Has(each.Column)).ThenByDescending(each => each.Table.File.Length).First()
            : throw new InvalidDataException(
                $"{ManifestName}: shares are of a file and a column with a blank between, not of {TextFile.Quote(source)}, as {place} has it. "
                + $"Its tables are {string.Join(", ", tables.Keys)}.");
    }

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="InvalidDataException">The manifest or a table is missing or not as it should be.</exception>
    public static PrintedPaper Load(string folder)
    {
        if (!File.Exists(Path.Combine(folder, ManifestName)))
        {
            throw new InvalidDataException(
                $"There is no {ManifestName} in {folder}. It says which table lists what; docs/forensics.md shows how.");
        }

        return Load(file => Path.GetFileName(file) == file && File.Exists(Path.Combine(folder, file))
            ? Open(Path.Combine(folder, file))
            : throw new InvalidDataException($"{ManifestName} names the table {file}, which is not a file in {folder}."));
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path} cannot be read: {problem.Message}", problem);
        }
    }

    /// <summary>Reads tables from wherever they are kept.</summary>
    /// <param name="open">Opens a file by its name, the manifest among them.</param>
    /// <exception cref="InvalidDataException">The manifest or a table is not as it should be.</exception>
    public static PrintedPaper Load(Func<string, Stream> open)
    {
        using var stream = open(ManifestName);
        return new PrintedPaper(ManifestReader.Read(TextFile.Read(ManifestName, stream)), open);
    }

    private static PrintedTable Read(TableEntry entry, Func<string, Stream> open)
    {
        using var stream = open(entry.File);
        return TableReader.Read(entry.Label, entry.File, TextFile.Read(PrintedTable.PlaceOf(entry.Label, entry.File), stream));
    }

    private PrintedTable? Table(IEnumerable<TableEntry> entries, TableKind kind) =>
        entries.Where(entry => entry.Kind == kind).ToArray() switch
        {
            [] => null,
            [var entry] => this[entry.File],
            [var entry, ..] => throw new InvalidDataException($"{ManifestName}: set '{entry.Set}' has several tables of one kind. Tables about the masks of another network need a set of their own."),
        };
}
