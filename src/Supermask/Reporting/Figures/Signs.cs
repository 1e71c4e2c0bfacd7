using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>Numbers in figures.</summary>
internal static class Signs
{
    private const char Hyphen = '-';
    private const char Minus = '−';

    /// <summary>A number with a fixed count of decimals and a true minus sign, which is as wide as a digit.</summary>
    public static string Show(double number, int decimals) => number.Fixed(decimals).Replace(Hyphen, Minus);
}
