using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The sizes of the training images saved as files: Table 3.</summary>
public static class FileSizeTable
{
    private static readonly (string Name, string Published, int Decimals, Func<FileSizes, double> Of)[] Statistics =
    [
        ("number of files", "count", 0, sizes => sizes.Count),
        ("mean", "mean_bytes", 2, sizes => sizes.Mean),
        ("standard deviation", "std_bytes", 2, sizes => sizes.StandardDeviation),
        ("smallest", "min_bytes", 0, sizes => sizes.Smallest),
        ("25 % quartile", "q25_bytes", 0, sizes => sizes.Quantile(0.25)),
        ("median", "q50_bytes", 0, sizes => sizes.Quantile(0.5)),
        ("75 % quartile", "q75_bytes", 0, sizes => sizes.Quantile(0.75)),
        ("largest", "max_bytes", 0, sizes => sizes.Largest),
    ];

    /// <summary>The table.</summary>
    public static ReportTable Of(SavedSizes sizes, Conditions conditions)
    {
        var published = PublishedTable.Load(3).Rows.ToDictionary(row => row[0], row => row[1]);
        return new ReportTable(
            "table-03",
            "Table 3: sizes of the training images saved as files",
            "Bytes of each normalised training image saved as a greyscale JPEG of quality 75, its values times 255 wrapped "
            + $"around to bytes. {conditions.Line(0)}",
            [
                Column.Words("statistic"), Column.Number("published"), Column.Measured("measured", "published"),
                Column.Number("optimised"),
            ],
            [.. Statistics.Select(statistic => (string[])
            [
                statistic.Name,
                published[statistic.Published],
                statistic.Of(sizes.Standard).Fixed(statistic.Decimals),
                statistic.Of(sizes.Optimised).Fixed(statistic.Decimals),
            ])],
            "The table cuts the mean and the standard deviation of the text, 525.87 and 36.31, to whole bytes. Measured: "
            + "with the Huffman tables that the JPEG standard lists, as Pillow saves by default. Optimised: the same "
            + "pictures with tables made for each, as Skia saves them.");
    }
}
