using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The t-tests of all pairs of tasks: Tables 5, 7 and 9.</summary>
public static class TestTable
{
    private const int Decimals = 4;

    /// <summary>The table of a variant, by descending mean p as published.</summary>
    public static ReportTable Of(OverlapStudy study, Conditions conditions)
    {
        var number = PublishedPlaces.Of(study.Variant)?.Tests;
        var published = number is null ? [] : PublishedTable.Load(number.Value).Rows.ToDictionary(row => (row[0], row[1]));
        var name = Naming.Table(number, $"tests-{study.Variant}");
        return new ReportTable(
            name.Id,
            $"{name.Prefix}t-tests on the masks of every pair of {study.Variant} tasks",
            "Two-sample t-test with pooled variance on the entries of two masks of the second layer, by descending mean p. "
            + $"Measured: means over seeds, and the range of p from seed to seed. {conditions.Line(study.Runs.Count)}",
            [
                Column.Words("tasks"), Column.Number("published t"), Column.Number("published p"),
                Column.Number("mean |t|"), Column.Measured("mean p", "published p"), Column.Number("p from seed to seed"),
                Column.Number("seeds with p < 0.05"), Column.Number("after Holm's correction"),
            ],
            [.. TestsByPair(study)
                .OrderByDescending(tests => tests.Average(test => test.Test.P))
                .Select(tests => Row(tests, published))],
            "The test compares how many ones two masks have, not where they are, so that it says nothing about their "
            + "overlap. For masks of one density, 5 % of the seeds lie below 0.05 by chance. Holm's correction is for the pairs "
            + "of one network.");
    }

    // The tests of one pair, one a seed.
    private static IEnumerable<PairTest[]> TestsByPair(OverlapStudy study)
    {
        var bySeed = study.Masks.Select(masks => PairTest.AllOf(masks).ToDictionary(test => test.Label)).ToArray();
        return PairTest.AllOf(study.Masks[0]).OrderBy(test => test.Pair.First).ThenBy(test => test.Pair.Second)
            .Select(pair => bySeed.Select(tests => tests[pair.Label]).ToArray());
    }

    private static string[] Row(PairTest[] tests, Dictionary<(string, string), IReadOnlyList<string>> published)
    {
        var pair = tests[0].Pair;
        var row = published.GetValueOrDefault((CellText.Whole(pair.First), CellText.Whole(pair.Second)));
        var p = tests.Select(test => test.Test.P).ToArray();
        return
        [
            tests[0].Label,
            row is null ? ReportTable.None : row[2],
            row is null ? ReportTable.None : row[3],
            tests.Average(test => Math.Abs(test.Test.T)).Fixed(Decimals),
            p.Average().Fixed(Decimals),
            $"{p.Min().Fixed(Decimals)} to {p.Max().Fixed(Decimals)}",
            Significant(p),
            Significant([.. tests.Select(test => test.HolmP)]),
        ];
    }

    private static string Significant(double[] pValues) =>
        $"{pValues.Count(value => value < OverlapQuantities.SignificanceLevel)} of {pValues.Length}";
}
