using System.Globalization;

namespace Supermask.Common;

/// <summary>Numbers as readers see them: four significant digits, no exponent where one can do without.</summary>
public static class Numbers
{
    private const int SignificantDigits = 4;

    /// <summary>The number without a unit.</summary>
    public static string Show(this double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "not a number" : value > 0 ? "unbounded" : "-unbounded";
        }

        var decimals = value == 0 ? 0 : SignificantDigits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (decimals > 9)
        {
            return value.ToString("0.###E+0", CultureInfo.InvariantCulture);
        }

        return Math.Round(value, Math.Clamp(decimals, 0, 9)).ToString("0.#########", CultureInfo.InvariantCulture);
    }

    /// <summary>The number with its unit.</summary>
    public static string Show(this double value, string unit) => unit.Length == 0 ? value.Show() : $"{value.Show()} {unit}";
}

/// <summary>Units of measured quantities.</summary>
public static class Units
{
    /// <summary>Percent of a whole.</summary>
    public const string Percent = "%";

    /// <summary>Percentage points: the unit of a difference of percentages.</summary>
    public const string Points = "points";

    /// <summary>The unit of a difference of two quantities in this unit.</summary>
    public static string OfDifference(string unit) => unit == Percent ? Points : unit;
}
