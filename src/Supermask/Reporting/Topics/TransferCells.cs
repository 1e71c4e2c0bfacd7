using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>What the parts of the page on transfer have in common.</summary>
internal static class TransferCells
{
    /// <summary>The area under the curve of accuracy.</summary>
    public const string Area = "area under the accuracy curve of later tasks";

    /// <summary>The accuracy of later tasks.</summary>
    public const string Accuracy = "mean accuracy of later tasks";

    /// <summary>What networks are called on this page, where masks that start cold are what all others are held against.</summary>
    public static string Shown(this TransferArm arm) => arm.Name == TransferArms.Cold ? "cold start, tuned" : arm.Name;

    /// <summary>A quantity of a row; null where it was not measured.</summary>
    public static Interval? Find(this MethodRow row, string quantity) => row.Quantities.FirstOrDefault(each => each.Name == quantity)?.Over(row.Seeds);

    /// <summary>A quantity in a cell, with what its interval adds to either side.</summary>
    public static string Cell(this MethodRow row, string quantity, int decimals) => row.Find(quantity)?.PlusMinus(decimals) ?? ReportTable.None;

    /// <summary>A quantity in a cell, without its interval.</summary>
    public static string Mean(this MethodRow row, string quantity, int decimals) => row.Find(quantity)?.Mean.Fixed(decimals) ?? ReportTable.None;

    /// <summary>The 90 % interval of a quantity in a cell.</summary>
    public static string Ends(this MethodRow row, string quantity, int decimals) => row.Find(quantity)?.Fixed(decimals) ?? ReportTable.None;

    /// <summary>The mean of a quantity that a table has all rows of; those without it last.</summary>
    public static double Order(this MethodRow row, string quantity) => row.Find(quantity)?.Mean ?? double.PositiveInfinity;

    /// <summary>Under what conditions rows were measured.</summary>
    public static string ConditionsOf(IReadOnlyList<(TransferArm Arm, MethodRow Row)> rows) =>
        rows.Select(each => each.Row).ToArray().Line();
}
