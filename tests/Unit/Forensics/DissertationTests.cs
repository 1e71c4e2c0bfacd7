using NUnit.Framework;
using Supermask.Forensics;
using Supermask.Measuring.Statistics;
using Supermask.Papers.Tiba2023;

namespace Supermask.Unit.Forensics;

/// <summary>The dissertation's own tables.</summary>
public sealed class DissertationTests
{
    private const int Entries = 90_000;

    // Only sizes about the right one: the scan of all is the command's.
    private static readonly Dossier Dossier = new(
        PrintedTables.Read(), new ForensicsOptions { SmallestSize = 85_000, LargestSize = 95_000, Simulations = 999 });

    private static readonly object[][] Counts =
    [
        ["permuted", 5, new[] { 44510, 44606, 44583, 44401, 44881, 44357, 44781, 44566, 44416, 44536 }],
        ["rotated", 7, new[] { 44603, 44896, 44136, 44681, 44425, 44742, 44662, 44766, 44652, 44717 }],
        ["partitioned", 9, new[] { 44899, 44649, 44635, 45076, 44546, 44951, 44930, 44834, 44656, 44474 }],
    ];

    [TestCaseSource(nameof(Counts))]
    public void The_ones_of_each_mask_are_recovered(string set, int table, int[] ones)
    {
        var recovery = Dossier.CountsOf(Dossier.Paper.Sets.Single(each => each.Name == set))!;
        Assert.That(recovery.Entries, Is.EqualTo(Entries));
        Assert.That(recovery.Ones, Is.EqualTo(ones));
        Assert.That(recovery.RunnerUp!.Matched, Is.LessThan(recovery.Best[0].Matched), $"Table {table}");
    }

    // SciPy on two arrays of single precision: means in single precision, and a pooled variance of 0.25 to three digits.
    [TestCaseSource(nameof(Counts))]
    public void The_published_table_follows_from_the_ones(string set, int table, int[] ones)
    {
        var published = PublishedTable.Load(table);
        var matched = published.Rows.Count(row =>
        {
            var (first, second) = (ones[int.Parse(row[0])], ones[int.Parse(row[1])]);
            var exact = PooledTTest.OfCounts(Entries, first, second).T;
            var single = ((float)(first / (double)Entries) - (double)(float)(second / (double)Entries)) * Entries / (first - second);
            return (exact * single).ToString("F6") == decimal.Parse(row[2]).ToString("F6");
        });
        Assert.That(matched, Is.EqualTo(set == "rotated" ? 44 : 45));
    }

    [Test]
    public void The_json_holds_the_counts_of_every_set()
    {
        using var json = System.Text.Json.JsonDocument.Parse(ForensicsJson.Of(Dossier, Examination.Run(Dossier)));
        var counts = json.RootElement.GetProperty("mask_counts");
        foreach (var set in Counts)
        {
            var found = counts.GetProperty((string)set[0]).EnumerateArray().Select(each => each.GetInt32());
            Assert.That(found, Is.EqualTo((int[])set[2]));
        }

        Assert.That(json.RootElement.GetProperty("checks").GetArrayLength(), Is.EqualTo(Examination.Checks.Count));
    }
}
