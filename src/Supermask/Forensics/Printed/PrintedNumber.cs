using System.Globalization;
using System.Text.RegularExpressions;

namespace Supermask.Forensics.Printed;

/// <summary>A number as printed: it stands for every number that rounds to it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Digits after the decimal point.</param>
public readonly partial record struct PrintedNumber(decimal Value, int Decimals)
{
    // Numbers computed from others miss a tie by the rounding of a double.
    private const double Slack = 1e-9;

    // A double tells no more decimals apart, and a decimal has room for these and the digits before them.
    private const int MostDecimals = 15;
    private const decimal Bound = 1e12m;

    /// <summary>The number.</summary>
    public double Real => (double)Value;

    /// <summary>Half a unit of the last printed digit.</summary>
    public double HalfUnit => 0.5 * Math.Pow(10, -Decimals);

    /// <summary>The smallest number that rounds to it.</summary>
    public double Low => Real - HalfUnit;

    /// <summary>The largest number that rounds to it.</summary>
    public double High => Real + HalfUnit;

    /// <summary>The last printed digit.</summary>
    public int LastDigit => (int)(Math.Abs(Value) * Power(Decimals) % 10);

    /// <summary>Reads a printed number; a trailing zero counts as a digit.</summary>
    /// <param name="text">The number.</param>
    /// <param name="place">Where it stands, for the message.</param>
    /// <exception cref="InvalidDataException">
    /// It is not a number in digits with an optional sign and decimal point, or has more digits than can be computed with.
    /// </exception>
    public static PrintedNumber Parse(string text, string place) => Read(text, out var number) is { } problem
        ? throw new InvalidDataException($"{place}: {problem}.")
        : number;

    /// <summary>Reads a printed number where it is one.</summary>
    /// <param name="text">The number.</param>
    /// <param name="number">The number read.</param>
    /// <returns>What is wrong with the text, in words that end no sentence; null where it is a number.</returns>
    internal static string? Read(string text, out PrintedNumber number)
    {
        var trimmed = text.Trim();
        number = default;
        if (!decimal.TryParse(
            trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return Digits().IsMatch(trimmed)
                ? TooLarge(text)
                : $"{TextFile.Quote(text)} is no number in digits with an optional sign and decimal point{Cause(trimmed)}";
        }

        var point = trimmed.IndexOf('.', StringComparison.Ordinal);
        number = new PrintedNumber(value, point < 0 ? 0 : trimmed.Length - point - 1);
        return number.Decimals > MostDecimals || Math.Abs(value) >= Bound ? TooLarge(text) : null;
    }

    /// <summary>Whether a number rounds to this one; a tie may go either way.</summary>
    public bool IsRoundingOf(double exact) => Math.Abs(exact - Real) <= HalfUnit + (Slack * Math.Max(1, Math.Abs(exact)));

    /// <summary>Whether some number between two ends rounds to this one.</summary>
    public bool IsRoundingWithin(double low, double high) => IsRoundingOf(Math.Clamp(Real, low, high));

    /// <summary>Whether this is a number with its further digits cut off.</summary>
    public bool IsCutOff(double exact) => Value == Math.Truncate((decimal)exact * Power(Decimals)) / Power(Decimals);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture);

    private static string TooLarge(string text) =>
        $"{TextFile.Quote(text)} has more digits than can be computed with: up to 12 before the decimal point and {MostDecimals} after it";

    // What is most often in the way.
    private static string Cause(string text) => text switch
    {
        "" => ": the cell is empty",
        _ when text.Contains(',', StringComparison.Ordinal) => "; decimals begin with a point, and nothing stands between thousands",
        _ when text[0] is '<' or '>' or '≤' or '≥' => "; it is an inequality, and the number itself is needed",
        _ when Exponent().IsMatch(text) => "; it has an exponent",
        _ when text.Contains('\u2212', StringComparison.Ordinal) => $"; {TextFile.Foreign(text)} is a printed minus sign, and - (U+002D) is needed",
        _ when TextFile.Foreign(text) is { } foreign => $"; it holds {foreign}",
        _ => "",
    };

    private static decimal Power(int decimals) => (decimal)Math.Pow(10, decimals);

    [GeneratedRegex(@"^[+-]?[0-9]*\.?[0-9]+\z")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[+-]?[0-9]*\.?[0-9]+[eE][+-]?[0-9]+\z")]
    private static partial Regex Exponent();
}
