using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Supermask.Forensics.Printed;

/// <summary>Reads printed tables from comma-separated text (RFC 4180) with a line that names the columns.</summary>
internal static class TableReader
{
    // Blank lines are read, and left out here, so that the others keep their numbers.
    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { IgnoreBlankLines = false };

    // What stands between cells in place of commas, in its words.
    private static readonly (char Sign, string Name)[] OtherSeparators = [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")];

    /// <summary>Reads a table.</summary>
    /// <param name="label">How the paper calls it.</param>
    /// <param name="file">Its file, for messages.</param>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="InvalidDataException">It has no header or no row, a row has too few or too many cells, or quotation marks are odd.</exception>
    public static PrintedTable Read(string label, string file, string text)
    {
        var place = PrintedTable.PlaceOf(label, file);
        var records = Records(text, place).ToArray();
        if (records is not [var header, _, ..])
        {
            throw new InvalidDataException($"{place} is empty; it needs a line that names its columns, and a row.");
        }

        if (header.Cells is [var all] && OtherSeparators.FirstOrDefault(each => all.Contains(each.Sign, StringComparison.Ordinal)) is { Name: { } name })
        {
            throw new InvalidDataException(
                $"{place}, line {header.Line}: {name} separate the columns. To mend it: save it with commas between cells, and with a point, not a "
                + "comma, before decimals.");
        }

        if (records.FirstOrDefault(record => record.Cells.Length != header.Cells.Length) is { Cells: not null } odd)
        {
            throw new InvalidDataException(
                $"{place}, line {odd.Line}: {odd.Cells.Length} cells stand below {header.Cells.Length} columns. A cell that holds a comma stands "
                + "between quotation marks.");
        }

        return new PrintedTable(label, file, header.Cells, [.. records.Skip(1).Select(record => record.Cells)])
        {
            HeaderLine = header.Line,
            Lines = [.. records.Skip(1).Select(record => record.Line)],
        };
    }

    private static IEnumerable<(int Line, string[] Cells)> Records(string text, string place)
    {
        using var csv = new CsvParser(new StringReader(text), Dialect);
        for (var line = 1; Next(csv, place, line) is { } cells; line = csv.RawRow + 1)
        {
            if (csv.RawRecord.AsSpan().Trim().Length > 0)
            {
                yield return (line, cells);
            }
        }
    }

    private static string[]? Next(CsvParser csv, string place, int line)
    {
        try
        {
            return csv.Read() ? csv.Record : null;
        }
        catch (CsvHelperException problem)
        {
            throw new InvalidDataException(
                $"{place}, line {line}: a quotation mark stands within a cell, or is never closed. A cell with quotation marks stands between "
                + "quotation marks and has its own doubled, as in \"7\"\" phone\".",
                problem);
        }
    }
}
