using System.Globalization;

namespace Supermask.Unit.Reporting;

/// <summary>
/// Cultures that write numbers in another way. They are made here, because the invariant mode of globalisation, which
/// the repository is built with, knows none by name.
/// </summary>
internal static class Cultures
{
    public static CultureInfo German { get; } = Of(",", ".", "-");

    public static CultureInfo Arabic { get; } = Of("٫", "٬", "؜-");

    public static CultureInfo Swedish { get; } = Of(",", " ", "−");

    public static IEnumerable<CultureInfo> All => [CultureInfo.InvariantCulture, German, Arabic, Swedish];

    /// <summary>What something gives in a culture.</summary>
    public static T In<T>(CultureInfo culture, Func<T> give)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return give();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    private static CultureInfo Of(string decimalSeparator, string groupSeparator, string negativeSign)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = groupSeparator;
        culture.NumberFormat.NegativeSign = negativeSign;
        return culture;
    }
}
