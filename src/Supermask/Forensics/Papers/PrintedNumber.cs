using System.Globalization;

namespace Supermask.Forensics.Papers;

/// <summary>A number as printed: it stands for every number that rounds to it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Digits after the decimal point.</param>
public readonly record struct PrintedNumber(decimal Value, int Decimals)
{
    // Numbers computed from others miss a tie by the rounding of a double.
    private const double Slack = 1e-9;

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
    /// <exception cref="InvalidDataException">It is not a number in digits with an optional sign and decimal point.</exception>
    public static PrintedNumber Parse(string text, string place)
    {
        var trimmed = text.Trim();
        if (!decimal.TryParse(
            trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            throw new InvalidDataException($"{place}: '{text}' is no number in digits with an optional sign and decimal point.");
        }

        var point = trimmed.IndexOf('.', StringComparison.Ordinal);
        return new PrintedNumber(value, point < 0 ? 0 : trimmed.Length - point - 1);
    }

    /// <summary>Whether a number rounds to this one; a tie may go either way.</summary>
    public bool IsRoundingOf(double exact) => Math.Abs(exact - Real) <= HalfUnit + (Slack * Math.Max(1, Math.Abs(exact)));

    /// <summary>Whether some number between two ends rounds to this one.</summary>
    public bool IsRoundingWithin(double low, double high) => IsRoundingOf(Math.Clamp(Real, low, high));

    /// <summary>Whether this is a number with its further digits cut off.</summary>
    public bool IsCutOff(double exact) => Value == Math.Truncate((decimal)exact * Power(Decimals)) / Power(Decimals);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture);

    private static decimal Power(int decimals) => (decimal)Math.Pow(10, decimals);
}
