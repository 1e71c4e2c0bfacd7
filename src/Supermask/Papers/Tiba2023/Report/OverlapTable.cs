using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The overlap of every ordered pair of tasks: Tables 4, 6 and 8.</summary>
public static class OverlapTable
{
    private const int Decimals = 2;

    /// <summary>The table of a variant.</summary>
    public static ReportTable Of(OverlapStudy study, Conditions conditions)
    {
        var number = PublishedPlaces.Of(study.Variant)?.Overlaps;
        var published = number is null ? null : PublishedTable.Load(number.Value).Overlaps();
        var name = Naming.Table(number, $"overlaps-{study.Variant}");
        var seeds = study.Runs.Count;
        return new ReportTable(
            name.Id,
            $"{name.Prefix}overlap of the masks of every pair of {study.Variant} tasks",
            "Jaccard index of the second layer's masks in percent. Measured: mean over seeds with its 90 % interval. "
            + "Chance: what independent masks of the same densities give. z: how many of their standard deviations the "
            + $"measured overlap lies above chance, mean over seeds. {conditions.Line(seeds)}",
            [
                Column.Number("task"), Column.Number("other task"), Column.Number("published %"),
                Column.Measured("measured %", "published %"), Column.Number("90 % interval"), Column.Number("chance %"),
                Column.Number("z"),
            ],
            [.. study.Masks[0].OrderedPairs.Select(pair => Row(study, published, pair.First, pair.Second))],
            $"Chance alone leaves the mean z of a pair within ±{ChanceRange.OfMeanZ(seeds).Fixed(Decimals)} in 95 % of cases.");
    }

    private static string[] Row(
        OverlapStudy study, IReadOnlyDictionary<(int, int), double>? published, int first, int second)
    {
        var pairs = study.Masks.Select(masks => masks.Pair(first, second)).ToArray();
        var measured = Interval.Of([.. pairs.Select(pair => pair.Percent)]);
        return
        [
            CellText.Whole(first),
            CellText.Whole(second),
            published is null ? ReportTable.None : published[(first, second)].Fixed(Decimals),
            measured.Mean.Fixed(Decimals),
            measured.Fixed(Decimals),
            pairs.Average(pair => pair.Chance.Percent).Fixed(Decimals),
            pairs.Average(pair => pair.Z).Fixed(Decimals),
        ];
    }
}
