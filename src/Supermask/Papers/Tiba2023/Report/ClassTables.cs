using System.Globalization;
using Supermask.Data;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>How the digits are spread over the images: Tables 1 and 2.</summary>
public static class ClassTables
{
    private const string Sets = "The test images are those that the dissertation calls validation images. ";

    /// <summary>The number of images of each digit.</summary>
    public static ReportTable Counts(Dataset data, Conditions conditions) => new(
        "table-01",
        "Table 1: training and test images of each digit",
        $"Number of images. {Sets}{conditions.Line(0)}",
        Header(""),
        Rows(1, 0, Counts(data.Train), Counts(data.Test)),
        $"In all {CellText.Whole(data.Train.Count)} training and {CellText.Whole(data.Test.Count)} test images.");

    /// <summary>The share of each digit.</summary>
    public static ReportTable Shares(Dataset data, Conditions conditions) => new(
        "table-02",
        "Table 2: share of each digit in the training and test images",
        $"Percent of the images of a set, differences in points. {Sets}{conditions.Line(0)}",
        Header(" %"),
        Rows(2, 2, DataFacts.Shares(data.Train), DataFacts.Shares(data.Test)),
        "Rounded to two decimals, ties away from zero. An even share is 10 %.");

    private static Column[] Header(string unit) =>
    [
        Column.Number("digit"),
        Column.Number($"training, published{unit}"), Column.Number($"training, measured{unit}"), Column.Number("difference"),
        Column.Number($"test, published{unit}"), Column.Number($"test, measured{unit}"), Column.Number("difference"),
    ];

    private static IEnumerable<decimal> Counts(ImageSet images) => images.ClassCounts().Select(count => (decimal)count);

    private static string[][] Rows(int table, int decimals, IEnumerable<decimal> train, IEnumerable<decimal> test) =>
    [
        .. PublishedTable.Load(table).Rows.Zip(train, test).Select(row => (string[])
        [
            row.First[0], .. Compared(row.First[1], row.Second, decimals), .. Compared(row.First[2], row.Third, decimals),
        ]),
    ];

    private static IEnumerable<string> Compared(string printed, decimal measured, int decimals)
    {
        var published = decimal.Parse(printed, CultureInfo.InvariantCulture);
        return new[] { published, measured, measured - published }.Select(number => ((double)number).Fixed(decimals));
    }
}
