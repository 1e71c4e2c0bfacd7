using System.Globalization;
using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Reporting.Tables;

/// <summary>Numbers as the cells of a column show them: with the same decimals, whatever the reader's culture.</summary>
public static class CellText
{
    /// <summary>A number with a fixed count of decimals; a dash where it is not finite.</summary>
    public static string Fixed(this double value, int decimals)
    {
        // Adding 0 turns a negative zero, which rounding leaves, into 0.
        var rounded = Math.Round(value, decimals) + 0.0;
        return double.IsFinite(rounded)
            ? rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : ReportTable.None;
    }

    /// <summary>Both ends of an interval; a dash where one seed leaves the spread unknown.</summary>
    public static string Fixed(this Interval interval, int decimals) => double.IsFinite(interval.Low)
        ? $"{interval.Low.Fixed(decimals)} to {interval.High.Fixed(decimals)}"
        : ReportTable.None;

    /// <summary>Both ends of an interval as evidence keeps it; null where it has none.</summary>
    public static string? EndsOf(IReadOnlyList<double>? interval) =>
        interval is [var low, var high] ? $"{low.Show()} to {high.Show()}" : null;

    /// <summary>The same in brackets, to stand behind a mean; nothing where there is none.</summary>
    public static string EndsInBrackets(IReadOnlyList<double>? interval) => EndsOf(interval) is { } ends ? $" ({ends})" : "";

    /// <summary>The mean and half the width of an interval; the mean alone where one seed leaves the spread unknown.</summary>
    public static string PlusMinus(this Interval interval, int decimals) => double.IsFinite(interval.Low)
        ? $"{interval.Mean.Fixed(decimals)} ± {((interval.High - interval.Low) / 2).Fixed(decimals)}"
        : interval.Mean.Fixed(decimals);

    /// <summary>A whole number.</summary>
    public static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of bytes with the largest unit of which it has one.</summary>
    public static string Bytes(double number)
    {
        const int kilo = 1000;
        string[] units = ["B", "kB", "MB", "GB", "TB"];
        var power = Math.Clamp((int)Math.Floor(Math.Log(Math.Max(number, 1) + 0.5, kilo)), 0, units.Length - 1);
        return $"{(number / Math.Pow(kilo, power)).ToString("0.##", CultureInfo.InvariantCulture)} {units[power]}";
    }
}
