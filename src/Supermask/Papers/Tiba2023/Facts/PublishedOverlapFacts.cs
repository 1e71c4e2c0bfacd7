using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What the published tables of experiment 1 say by themselves, whatever is trained here (4.1.3).</summary>
internal static class PublishedOverlapFacts
{
    private static readonly int[] Overlaps = [.. PublishedPlaces.All.Select(places => places.Overlaps)];
    private static readonly int[] Tests = [.. PublishedPlaces.All.Select(places => places.Tests)];

    /// <summary>The facts.</summary>
    public static IEnumerable<Fact> All =>
    [
        Fact.Of(
            "number of pairs whose two orders differ in Tables 4, 6 and 8",
            "The pairs of tasks for which the tables print one overlap in one order and another in the other, of 135.",
            () => Overlaps.Sum(table => Differences(table).Count(difference => difference > 0))),
        .. Tests.SelectMany(table => new[]
        {
            Fact.Of(
                $"pair with the highest p-value in Table {table}",
                "The first row of the table, whose rows are printed by falling p-value.",
                () => PairOf(PublishedTable.Load(table).Rows[0])),
            Fact.Of(
                $"pair with the lowest p-value in Table {table}",
                "The last row of the table, whose rows are printed by falling p-value.",
                () => PairOf(PublishedTable.Load(table).Rows[^1])),
        }),
    ];

    /// <summary>How far the two orders of each pair lie apart in a table, in points with two decimals.</summary>
    public static IEnumerable<double> Differences(int table)
    {
        var overlaps = PublishedTable.Load(table).Overlaps();
        return overlaps.Where(entry => entry.Key.First < entry.Key.Second)
            .Select(entry => Math.Round(Math.Abs(entry.Value - overlaps[(entry.Key.Second, entry.Key.First)]), 2));
    }

    private static string PairOf(IReadOnlyList<string> row) => $"({row[0]}, {row[1]})";
}
