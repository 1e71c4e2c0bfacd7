using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Supermask.Common;
using Supermask.Forensics.Printed;

namespace Supermask.Unit.Forensics;

/// <summary>A paper whose tables were made up here: without an error until one is planted.</summary>
internal sealed class SyntheticPaper
{
    public const string TwoClasses = "two-classes.csv";
    public const string TenClasses = "ten-classes.csv";
    public const string Averages = "averages.csv";
    public const string Counts = "counts.csv";
    public const string Shares = "shares.csv";
    public const string Sizes = "file-sizes.csv";
    public const string Averaged = "averaged";
    public const string Means = "means.csv";
    public const string Times = "times.csv";

    private static readonly int[] TestImages = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009];
    private static readonly string[] Metrics = ["precision_percent", "recall_percent", "f1_percent", "accuracy_percent"];
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsEmpty } },
    };

    private readonly Dictionary<string, (string[] Header, string[][] Rows)> tables = [];
    private readonly List<TableEntry> entries = [];
    private readonly List<Statement> statements = [];
    private readonly List<TableReference> references = [];
    private readonly SyntheticArms arms;

    public SyntheticPaper(CounterRandom random, params IReadOnlyList<(string Set, SyntheticMasks Masks)> sets)
    {
        foreach (var (set, masks) in sets)
        {
            Add($"{set}-overlaps.csv", $"overlaps of {set}", TableKind.Overlaps, ["task_i", "task_j", "overlap_percent"], masks.Overlaps, set);
            Add($"{set}-tests.csv", $"tests of {set}", TableKind.Tests, ["task_i", "task_j", "t_statistic", "p_value"], masks.Tests, set);
            State($"{set}-tests.csv", "p_value", "largest", masks.Tests[0][3]);
        }

        var pairs = TestImages.Chunk(2).ToArray();
        AddMetrics(TwoClasses, "two classes", SyntheticMetrics.Draw(random, pairs, pairs.Length));
        AddMetrics(TenClasses, "ten classes", SyntheticMetrics.Draw(random, [TestImages], 10));
        Add(Averages, "averages", TableKind.Averages, ["metric", Averaged], [.. Metrics.Index().Select(metric => new[]
        {
            metric.Item, SyntheticMasks.Text(tables[TwoClasses].Rows.Average(row => Parse(row[metric.Index + 1])), 2),
        })], "", new() { [Averaged] = TwoClasses });
        Add(Counts, "counts", TableKind.Other, ["class", "images"], [.. TestImages.Index().Select(each => new[]
        {
            SyntheticMasks.Text(each.Index), SyntheticMasks.Text(each.Item),
        })]);
        Add(Shares, "shares", TableKind.Shares, ["class", "percent"], [.. TestImages.Index().Select(each => new[]
        {
            SyntheticMasks.Text(each.Index), SyntheticMasks.Text(each.Item / 100.0, 2),
        })], "", new() { ["percent"] = $"{Counts} images" });
        Add(Sizes, "file sizes", TableKind.Measurements, ["statistic", "value"], [["mean_bytes", "341.27"], ["max_bytes", "702"]]);
        State(Counts, "images", "sum", "10000");
        arms = new SyntheticArms(random);
        Add(Means, "means", TableKind.Other, ["metric", SyntheticArms.One, SyntheticArms.Other], arms.Means);
        Add(Times, "times", TableKind.Other, ["variant", SyntheticArms.Slow, SyntheticArms.Fast], arms.Times);
        Refer("counts", "the images of each class", "1135", "892");
        Refer("file sizes", "the sizes of files", "341.27", "702");
    }

    /// <summary>What measuring the file sizes again gives.</summary>
    public static IReadOnlyDictionary<string, double> Measured { get; } =
        new Dictionary<string, double> { ["mean_bytes"] = 341.2718, ["max_bytes"] = 702 };

    public PrintedPaper Load()
    {
        var files = Files();
        return PrintedPaper.Load(name => new MemoryStream(Encoding.UTF8.GetBytes(files[name])));
    }

    /// <summary>The rows of a table, to plant errors in.</summary>
    public string[][] Rows(string file) => tables[file].Rows;

    public void State(string file, string column, string what, string value) =>
        statements.Add(new Statement { Place = "text", File = file, Column = column, What = what, Value = value });

    public void Refer(string table, string what, params string[] shows) =>
        references.Add(new TableReference { Place = "text", Table = table, For = what, Shows = shows });

    /// <summary>Every file by its name.</summary>
    public IReadOnlyDictionary<string, string> Files()
    {
        var files = tables.ToDictionary(table => table.Key, table => string.Concat(
            table.Value.Rows.Prepend(table.Value.Header).Select(row => string.Join(',', row) + "\n")));
        files[PrintedPaper.ManifestName] = JsonSerializer.Serialize(
            new Manifest
            {
                Paper = "Synthetic tables",
                Sizes = new Dictionary<string, int> { ["first layer"] = 1_500, ["second layer"] = 2_700 },
                Classes = new Dictionary<string, IReadOnlyList<IReadOnlyList<int>>>
                {
                    ["two classes"] = [.. TestImages.Chunk(2)],
                    ["ten classes"] = [TestImages],
                },
                Tables = entries,
                Statements = statements,
                References = references,
                Gaps = [arms.Gaps(Means)],
                Savings = [arms.Savings(Times)],
            },
            Json) + "\n";
        return files;
    }

    private static void LeaveOutWhatIsEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = (_, value) => value is not (null or "" or Dictionary<string, string> { Count: 0 });
        }
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private void AddMetrics(string file, string classes, string[][] rows)
    {
        Add(file, $"metrics of {classes}", TableKind.Metrics, ["task_id", .. Metrics], rows);
        entries[^1] = entries[^1] with { Classes = classes };
    }

    private void Add(
        string file, string label, TableKind kind, string[] header, string[][] rows, string set = "", Dictionary<string, string>? of = null)
    {
        tables[file] = (header, rows);
        entries.Add(new TableEntry { File = file, Label = label, Kind = kind, Set = set, Of = of ?? [] });
    }
}
