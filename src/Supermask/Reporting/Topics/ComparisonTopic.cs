using Supermask.Comparing;
using Supermask.Measuring;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>Supermasks beside the methods that they compete with, all under one protocol.</summary>
/// <param name="compared">The methods with their streams.</param>
public sealed class ComparisonTopic(IReadOnlyList<ComparedArm> compared) : Topic
{
    private const int Decimals = 2;

    // Within so many points of what nothing here exceeds, methods are told apart by their bytes and not by accuracy.
    private const double Near = 0.5;

    private readonly Dictionary<string, ComparedArm> byArm = compared.ToDictionary(each => each.Arm.Name);

    /// <inheritdoc/>
    public override string Title => "Methods beside each other";

    /// <inheritdoc/>
    public override string Label => "Methods";

    /// <inheritdoc/>
    public override string FileName => "methods.html";

    /// <inheritdoc/>
    public override string Lead =>
        "A supermask keeps one bit a weight for each task and forgets nothing. Other methods train the weights and protect what tasks have "
        + "learned, store images of them, or give each task units of its own. Here all of them learn the same tasks for one epoch, with "
        + "hidden layers of 300 units and from the same seeds. Each had the same budget of at most 12 settings before, tried once on three "
        + "other tasks by images that are held out of the training images, and the one that went farthest was frozen. Methods whose tests "
        + "tell the task stand apart from those whose tests do not.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Features => ["Supermasks beside the methods they are compared with"];

    /// <inheritdoc/>
    public override IEnumerable<TopicSection> Sections(ReportInput input)
    {
        (ComparedArm Arm, MethodRow Row)[] rows =
            [.. from row in input.Methods where byArm.ContainsKey(row.Arm) select (byArm[row.Arm], row)];
        if (rows.Length == 0)
        {
            yield break;
        }

        foreach (var group in from row in rows
                              group row by (row.Row.Data, Stream: row.Arm.Stream.Name, row.Row.TaskGiven) into alike
                              orderby alike.Key.Data != "MNIST", ComparedSequence.OrderOf(alike.Key.Stream), alike.Key.TaskGiven descending
                              select alike)
        {
            yield return Group(group.Key.Data, group.Key.Stream, group.Key.TaskGiven, [.. group.OrderByDescending(row => row.Row.Accuracy)]);
        }

        yield return ComparisonBytes.Of(rows);
        foreach (var section in ComparisonPapers.Of(rows.Select(row => row.Arm), input))
        {
            yield return section;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Missing(ReportInput input) => input.Methods.Any(row => byArm.ContainsKey(row.Arm))
        ? [.. byArm.Keys.Except(input.Methods.Select(row => row.Arm))]
        : [];

    /// <summary>What a method is called in tables.</summary>
    internal static string NameOf(ComparedArm arm, MethodRow row) => row.Inference is null ? arm.Entrant.Name : $"{arm.Entrant.Name}, the task inferred";

    private static TopicSection Group(string data, string stream, bool isTold, (ComparedArm Arm, MethodRow Row)[] rows)
    {
        var conditions = rows.Select(each => each.Row).ToArray().Line();
        var words = BytesWords.Of(
            $"methods-{data}-{stream}-{(isTold ? "told" : "untold")}", $"{stream} tasks of {data}, the task {(isTold ? "told" : "not told")}", conditions);
        Series[] series =
        [
            .. from each in rows.Index()
               group new SeriesPoint(each.Item.Row.BytesKept, each.Item.Row.Within) { Label = CellText.Whole(each.Index + 1) } by KindOf(each.Item.Arm) into kind
               orderby kind.Key
               select new Series(kind.Key, [.. kind]),
        ];
        return new TopicSection(
            $"{char.ToUpperInvariant(stream[0])}{stream[1..]} tasks of {data}, the task {(isTold ? "told" : "not told")}",
            CeilingWords(rows),
            new SeriesFigure(words, series),
            ComparisonTable.Of(words, rows, conditions));
    }

    private static string KindOf(ComparedArm arm) => arm.Entrant.Kind switch
    {
        EntrantKind.Mask => "a mask a task",
        EntrantKind.Limit => "a limit for comparison",
        _ => "trained weights",
    };

    private static string CeilingWords((ComparedArm Arm, MethodRow Row)[] rows)
    {
        var limits = rows.Where(row => row.Arm.Entrant.Kind == EntrantKind.Limit).ToArray();
        if (limits.Length == 0)
        {
            return "No limit was measured beside these.";
        }

        var ceiling = limits.MaxBy(row => row.Row.Accuracy);
        string[] near =
        [
            .. from row in rows
               where row.Arm.Entrant.Kind != EntrantKind.Limit && ceiling.Row.Accuracy - row.Row.Accuracy < Near
               select NameOf(row.Arm, row.Row),
        ];
        var limit = $"The highest limit is that of {ceiling.Arm.Entrant.Name}, {ceiling.Row.Accuracy.Fixed(Decimals)} %.";
        return near.Length == 0
            ? $"{limit} No method comes within half a point of it."
            : $"{limit} At the ceiling, within half a point of it or above, and therefore to be told apart by their bytes: {string.Join(", ", near)}.";
    }
}
