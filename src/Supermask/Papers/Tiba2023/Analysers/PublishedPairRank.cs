using System.Globalization;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Tiba2023.Analysers;

/// <summary>
/// The text calls the pair with the highest p-value the most similar, and that with the lowest the least (4.1.4); says
/// where the same pair stands among the published overlaps.
/// </summary>
public sealed class PublishedPairRank : IAnalyser
{
    private static readonly (string Variant, int OverlapTable, int TestTable)[] Tables =
        [("PERM", 4, 5), ("ROT", 6, 7), ("PART", 8, 9)];

    /// <inheritdoc/>
    public string Id => "source-contradicts-itself";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        foreach (var (variant, overlaps, tests) in Tables)
        {
            if (claim.Id == $"E1-{variant}-05")
            {
                yield return Find(overlaps, tests, PublishedTable.Load(tests).Rows[0], "most", "highest");
            }
            else if (claim.Id == $"E1-{variant}-06")
            {
                yield return Find(overlaps, tests, PublishedTable.Load(tests).Rows[^1], "least", "lowest");
            }
        }
    }

    private Finding Find(int overlapTable, int testTable, IReadOnlyList<string> row, string similar, string p)
    {
        var (first, second) = (Whole(row[0]), Whole(row[1]));
        var overlaps = PublishedTable.Load(overlapTable).Overlaps();
        var own = overlaps[(first, second)];
        var pairs = overlaps.Where(entry => entry.Key.First < entry.Key.Second).ToArray();
        var rank = 1 + pairs.Count(entry => entry.Value > own);
        return new Finding(
            Id,
            $"The pair ({first}, {second}) is called the {similar} similar by its {p} p-value in Table {testTable}; by the "
            + $"overlaps of Table {overlapTable}, {own.Show(Units.Percent)} for this pair, it is number {rank} of "
            + $"{pairs.Length}, counted from the largest.");
    }

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
