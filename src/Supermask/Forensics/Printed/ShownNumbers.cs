namespace Supermask.Forensics.Printed;

/// <summary>Whether a table shows something that a text names.</summary>
internal static class ShownNumbers
{
    // A number of one digit is that of many others rounded.
    private const int LeastDigits = 2;

    /// <summary>Whether a table has a column or a row of that name, or that number, the one with fewer digits rounded.</summary>
    public static bool Has(PrintedTable table, string named)
    {
        if (table.Has(named) || Enumerable.Range(0, table.Rows.Count).Any(row => Packed(table.KeyOf(row)) == Packed(named)))
        {
            return true;
        }

        return PrintedNumber.Read(named, out var number) is null && Enumerable.Range(0, table.Header.Count)
            .SelectMany(column => Numbers(table, column)).Any(printed => AreOne(number, printed));
    }

    // Programs drop trailing zeros: a number of a column has the digits of the longest.
    private static IEnumerable<PrintedNumber> Numbers(PrintedTable table, int column)
    {
        var numbers = new List<PrintedNumber>();
        foreach (var row in table.Rows)
        {
            if (PrintedNumber.Read(row[column], out var number) is null)
            {
                numbers.Add(number);
            }
        }

        var decimals = numbers.Select(number => number.Decimals).DefaultIfEmpty().Max();
        return numbers.Select(number => number with { Decimals = decimals });
    }

    private static bool AreOne(PrintedNumber one, PrintedNumber other)
    {
        var (coarse, fine) = one.Decimals < other.Decimals ? (one, other) : (other, one);
        return coarse.Value == fine.Value || (DigitsOf(coarse) >= LeastDigits && coarse.IsRoundingOf(fine.Real));
    }

    private static int DigitsOf(PrintedNumber number) => number.ToString().TrimStart('-', '0', '.').Count(char.IsAsciiDigit);

    private static string Packed(string key) => string.Concat(key.Where(each => !char.IsWhiteSpace(each)));
}
