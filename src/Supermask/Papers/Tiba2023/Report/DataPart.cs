using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Reporting;
using Supermask.Reporting.Parts;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The images and the tasks made of them: Tables 1 to 3, Figures 16 and 18 to 22.</summary>
internal static class DataPart
{
    /// <summary>The one part, which needs nothing trained.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        var data = input.Data.Dataset;
        var digits = new DigitFigures(data.Train, conditions);
        yield return new ReportPart(
            "data",
            "data",
            "Data",
            [
                digits.Samples(), ClassBars.Counts(data, conditions), ClassBars.Shares(data, conditions),
                digits.Permuted(), digits.Rotated(), digits.Partitioned(),
            ],
            [
                ClassTables.Counts(data, conditions), ClassTables.Shares(data, conditions),
                FileSizeTable.Of(SavedSizes.Of(input.Data), conditions),
            ]);
    }
}
