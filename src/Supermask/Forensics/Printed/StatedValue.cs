using System.Text.RegularExpressions;

namespace Supermask.Forensics.Printed;

/// <summary>What a text says a number of a table is: the number itself, or what it lies below or above.</summary>
/// <param name="Number">The number.</param>
/// <param name="Sign">The sign before it; empty where it is the number itself.</param>
internal sealed partial record StatedValue(PrintedNumber Number, string Sign)
{
    // Ends of numbers as they are printed, computed as doubles.
    private const double Slack = 1e-9;

    /// <summary>Reads a number such as <c>0.05</c>, or an inequality such as <c>&lt; .05</c> or <c>p ≥ 0.1</c>.</summary>
    /// <param name="text">What is stated.</param>
    /// <param name="problem">What is wrong with it, in words that end no sentence; null where it is read.</param>
    public static StatedValue? Read(string text, out string? problem)
    {
        var parts = Inequality().Match(text);
        problem = PrintedNumber.Read(parts.Success ? parts.Groups[2].Value : text, out var number);
        return problem is null ? new StatedValue(number, parts.Groups[1].Value) : null;
    }

    /// <summary>Whether a printed number may be what is stated, with the room that rounding leaves.</summary>
    public bool Fits(PrintedNumber printed)
    {
        if (Sign.Length > 0)
        {
            return FitsWithin(printed.Low, printed.High, printed);
        }

        var (coarse, fine) = Order(printed);
        return coarse.IsRoundingOf(fine.Real);
    }

    /// <summary>Whether some number between two ends may be what is stated.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="printed">The number in the middle; where it is whole it is a count, and rounded nowhere.</param>
    public bool FitsWithin(double low, double high, PrintedNumber printed)
    {
        if (Sign.Length == 0)
        {
            return printed.Decimals == 0 ? Fits(printed) : Number.IsRoundingWithin(low, high);
        }

        var (least, most) = printed.Decimals == 0 ? (printed.Real, printed.Real) : (low + Slack, high - Slack);
        return Sign switch
        {
            "<" => least < Number.Real,
            "<=" or "≤" => least <= Number.Real,
            ">" => most > Number.Real,
            _ => most >= Number.Real,
        };
    }

    /// <summary>How the number with fewer digits comes from the other where it is not rounded; empty where it is not that either.</summary>
    public string CutText(PrintedNumber printed)
    {
        var (coarse, fine) = Order(printed);
        return Sign.Length == 0 && coarse.IsCutOff(fine.Real) ? $"; {coarse} is {fine} cut off and not rounded" : "";
    }

    /// <inheritdoc/>
    public override string ToString() => Sign.Length > 0 ? $"{Sign} {Number}" : $"{Number}";

    private (PrintedNumber Coarse, PrintedNumber Fine) Order(PrintedNumber printed) =>
        Number.Decimals < printed.Decimals ? (Number, printed) : (printed, Number);

    // A name may stand before the sign, as in "p < .05".
    [GeneratedRegex(@"^\s*(?:[\p{L}_]+\s*)?(<=|>=|<|>|≤|≥)(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Inequality();
}
