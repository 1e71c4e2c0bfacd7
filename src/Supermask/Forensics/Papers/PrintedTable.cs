using System.Globalization;
using CsvHelper;

namespace Supermask.Forensics.Papers;

/// <summary>A table as printed.</summary>
/// <param name="Label">How the paper calls it, such as <c>Table 5</c>.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">Cells as printed, row by row.</param>
public sealed record PrintedTable(string Label, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads a table from comma-separated text with a header line.</summary>
    /// <exception cref="InvalidDataException">It has no header, or a row has too few or too many cells.</exception>
    public static PrintedTable Read(string label, Stream stream)
    {
        using var csv = new CsvParser(new StreamReader(stream), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        if (rows.Count < 2)
        {
            throw new InvalidDataException($"{label} is empty; it needs a line that names its columns, and a row.");
        }

        if (rows.FindIndex(row => row.Length != rows[0].Length) is var odd && odd >= 0)
        {
            throw new InvalidDataException($"{label}, line {odd + 1}: {rows[odd].Length} cells stand below {rows[0].Length} columns.");
        }

        return new PrintedTable(label, rows[0], [.. rows.Skip(1)]);
    }

    /// <summary>
    /// The numbers of a column. All have the decimals of the one with the most, because programs drop trailing zeros.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such column, or a cell is no number.</exception>
    public IReadOnlyList<PrintedNumber> Column(string name)
    {
        var column = IndexOf(name);
        var numbers = Rows.Select((row, index) => Number(row[column], name, index)).ToArray();
        var decimals = numbers.Max(number => number.Decimals);
        return [.. numbers.Select(number => number with { Decimals = decimals })];
    }

    /// <summary>Whether there is a column of that name.</summary>
    public bool Has(string column) => Header.Contains(column);

    /// <summary>The cells of the key columns of a row: its first, or its two tasks as <c>(3, 8)</c>.</summary>
    public string KeyOf(int row) => Header.Count > 1 && Header[1] == "task_j" ? $"({Rows[row][0]}, {Rows[row][1]})" : Rows[row][0];

    private int IndexOf(string name) => Header.Index().Where(column => column.Item == name).Select(column => (int?)column.Index).FirstOrDefault()
        ?? throw new InvalidDataException($"{Label} has no column '{name}'. It has: {string.Join(", ", Header)}.");

    private PrintedNumber Number(string cell, string column, int row) =>
        PrintedNumber.Parse(cell, $"{Label}, line {row + 2}, column {column}");
}
