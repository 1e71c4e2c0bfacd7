using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supermask.Forensics.Printed;

/// <summary>What a table lists.</summary>
[JsonConverter(typeof(TableKindName))]
public enum TableKind
{
    /// <summary>Something that only statements of the text are compared with.</summary>
    Other,

    /// <summary>The overlap in percent of each ordered pair: task_i, task_j, overlap_percent.</summary>
    Overlaps,

    /// <summary>A t-test for each pair: task_i, task_j, t_statistic, p_value.</summary>
    Tests,

    /// <summary>Metrics in percent of each task: task_id, precision_percent, recall_percent, f1_percent, accuracy_percent.</summary>
    Metrics,

    /// <summary>Means of the columns of other tables: metric, then a column for each.</summary>
    Averages,

    /// <summary>Counts of another table as percentages of their sum.</summary>
    Shares,

    /// <summary>Statistics of something that can be measured again: statistic, value.</summary>
    Measurements,
}

/// <summary>Kinds of tables by the names that a manifest gives them, to the letter: no number, no list of several.</summary>
internal sealed class TableKindName : JsonConverter<TableKind>
{
    private static readonly Dictionary<string, TableKind> Kinds = new()
    {
        ["overlaps"] = TableKind.Overlaps,
        ["t-tests"] = TableKind.Tests,
        ["metrics"] = TableKind.Metrics,
        ["averages"] = TableKind.Averages,
        ["shares"] = TableKind.Shares,
        ["measurements"] = TableKind.Measurements,
        ["other"] = TableKind.Other,
    };

    /// <summary>The names, with commas between.</summary>
    public static string All => string.Join(", ", Kinds.Keys);

    /// <summary>The name of a kind.</summary>
    public static string Of(TableKind kind) => Kinds.Single(each => each.Value == kind).Key;

    /// <inheritdoc/>
    public override TableKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return Kinds.TryGetValue(name, out var kind)
            ? kind
            : throw new JsonException($"there is no kind {TextFile.Quote(name)}; there are {All}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TableKind value, JsonSerializerOptions options) => writer.WriteStringValue(Of(value));
}
