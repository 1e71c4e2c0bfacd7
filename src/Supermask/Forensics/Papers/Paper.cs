using System.Text.Json;

namespace Supermask.Forensics.Papers;

/// <summary>The printed tables of a paper with what is known about them.</summary>
public sealed class Paper
{
    /// <summary>The file that describes the tables beside it.</summary>
    public const string ManifestName = "tables.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private readonly Manifest manifest;
    private readonly Dictionary<string, PrintedTable> tables;

    private Paper(Manifest manifest, Func<string, Stream> open)
    {
        Require(manifest);
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

    /// <summary>The tables of a kind, with what the manifest says of each.</summary>
    public IEnumerable<(TableEntry Entry, PrintedTable Table)> OfKind(TableKind kind) =>
        manifest.Tables.Where(entry => entry.Kind == kind).Select(entry => (entry, this[entry.File]));

    /// <summary>The table of a file.</summary>
    /// <exception cref="InvalidDataException">The manifest lists no such file.</exception>
    public PrintedTable this[string file] => tables.GetValueOrDefault(file)
        ?? throw new InvalidDataException($"{ManifestName} refers to '{file}', which is none of its tables.");

    /// <summary>The images of each class in a task of a table of metrics; empty where the manifest does not say.</summary>
    /// <exception cref="InvalidDataException">It names class sizes that are not there, or that are fewer than its rows.</exception>
    public IReadOnlyList<int> ClassesOf(TableEntry entry, int row)
    {
        if (entry.Classes.Length == 0)
        {
            return [];
        }

        var tasks = manifest.Classes.GetValueOrDefault(entry.Classes)
            ?? throw new InvalidDataException($"{ManifestName}: there are no classes '{entry.Classes}', which {entry.Label} names.");
        return tasks.Count == 1 ? tasks[0] : row < tasks.Count ? tasks[row]
            : throw new InvalidDataException($"{ManifestName}: classes '{entry.Classes}' has {tasks.Count} tasks; {entry.Label} has more rows.");
    }

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="InvalidDataException">The manifest or a table is missing or not as it should be.</exception>
    public static Paper Load(string folder)
    {
        if (!File.Exists(Path.Combine(folder, ManifestName)))
        {
            throw new InvalidDataException(
                $"There is no {ManifestName} in {folder}. It says which table lists what; docs/forensics.md shows how.");
        }

        return Load(file => Path.GetFileName(file) == file && File.Exists(Path.Combine(folder, file))
            ? File.OpenRead(Path.Combine(folder, file))
            : throw new InvalidDataException($"{ManifestName} names the table {file}, which is not a file in {folder}."));
    }

    /// <summary>The tables of the dissertation, which the library carries.</summary>
    public static Paper OfDissertation() => Load(file =>
        typeof(Paper).Assembly.GetManifestResourceStream($"PublishedTables/{file}")
        ?? throw new InvalidDataException($"The library carries no table {file}."));

    /// <summary>Reads tables from wherever they are kept.</summary>
    /// <param name="open">Opens a file by its name, the manifest among them.</param>
    /// <exception cref="InvalidDataException">The manifest or a table is not as it should be.</exception>
    public static Paper Load(Func<string, Stream> open)
    {
        using var stream = open(ManifestName);
        try
        {
            return new Paper(
                JsonSerializer.Deserialize<Manifest>(stream, Json) ?? throw new JsonException("It holds nothing."), open);
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{ManifestName} cannot be read: {problem.Message} docs/forensics.md describes it.", problem);
        }
    }

    private static void Require(Manifest manifest)
    {
        var files = manifest.Tables.Select(entry => entry.File).ToArray();
        if (files.FirstOrDefault(file => files.Count(other => other == file) > 1) is { } twice)
        {
            throw new InvalidDataException($"{ManifestName} lists the table {twice} twice.");
        }

        if (manifest.Classes.FirstOrDefault(classes => classes.Value.Count == 0
            || classes.Value.Any(task => task.Count < 2 || task.Any(images => images < 1))) is { Key: { } odd })
        {
            throw new InvalidDataException($"{ManifestName}: classes '{odd}' needs tasks of at least two classes with at least one image each.");
        }
    }

    private static PrintedTable Read(TableEntry entry, Func<string, Stream> open)
    {
        using var stream = open(entry.File);
        return PrintedTable.Read(entry.Label, stream);
    }

    private PrintedTable? Table(IEnumerable<TableEntry> entries, TableKind kind) =>
        entries.Where(entry => entry.Kind == kind).ToArray() switch
        {
            [] => null,
            [var entry] => this[entry.File],
            [var entry, ..] => throw new InvalidDataException($"{ManifestName}: set '{entry.Set}' has several tables of one kind."),
        };
}
