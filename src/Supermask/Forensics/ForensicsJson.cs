using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Forensics.Checks;

namespace Supermask.Forensics;

/// <summary>What the checks found, for programs.</summary>
public static class ForensicsJson
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// The reports as JSON. <c>mask_counts</c> holds the ones of each mask by set, <c>{"permuted": [10 integers], ...}</c>, of
    /// the sets whose t statistics tell them; <c>unchecked</c> names tables that no check looks at, where there are any.
    /// </summary>
    public static string Of(Dossier dossier, IReadOnlyList<CheckReport> reports)
    {
        var counts = dossier.Paper.Sets
            .Select(set => (set.Name, dossier.CountsOf(set)?.Ones))
            .Where(set => set.Ones is not null)
            .ToDictionary(set => set.Name, set => set.Ones!);
        return JsonSerializer.Serialize(
            new Document(dossier.Paper.Name, counts, dossier.Paper.Unchecked is { Count: > 0 } left ? [.. left.Select(table => table.Place)] : null, [.. reports.Select(report => Describe(report, counts))]), Format);
    }

    private static Entry Describe(CheckReport report, IReadOnlyDictionary<string, IReadOnlyList<int>> counts) => new(
        report.Check.Id,
        report.Check.Method,
        report.Check is WholeOnes ? counts : null,
        [.. report.Results.Select(result => new Result(
            result.About, result.Outcome.InWords(), result.P, result.Null, result.Found, result.Rows))]);

    private sealed record Document(
        string Paper, IReadOnlyDictionary<string, IReadOnlyList<int>> MaskCounts, IReadOnlyList<string>? Unchecked, IReadOnlyList<Entry> Checks);

    private sealed record Entry(
        string Id, string Method, IReadOnlyDictionary<string, IReadOnlyList<int>>? MaskCounts, IReadOnlyList<Result> Results);

    private sealed record Result(
        string About, string Outcome, double? P, string Null, string Found, IReadOnlyList<OddRow> Rows);
}
