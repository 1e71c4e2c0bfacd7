namespace Supermask.Forensics.Printed;

/// <summary>A table as printed.</summary>
/// <param name="Label">How the paper calls it, such as <c>Table 5</c>.</param>
/// <param name="File">The file that it was read from.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">Cells as printed, row by row; every row has a cell for each column.</param>
public sealed record PrintedTable(
    string Label, string File, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MostTasks = 1_000_000;
    private const int MostNamed = 12;

    /// <summary>The line of the file in which the names of the columns stand, from 1.</summary>
    public required int HeaderLine { get; init; }

    /// <summary>The line of the file in which each row begins, from 1.</summary>
    public required IReadOnlyList<int> Lines { get; init; }

    /// <summary>The table and its file, for messages.</summary>
    public string Place => PlaceOf(Label, File);

    /// <summary>
    /// The numbers of a column. All have the decimals of the one with the most, because programs drop trailing zeros.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such column, or several, or a cell is no number.</exception>
    public IReadOnlyList<PrintedNumber> Column(string name)
    {
        var numbers = Printed(name);
        var decimals = numbers.Max(number => number.Decimals);
        return [.. numbers.Select(number => number with { Decimals = decimals })];
    }

    /// <summary>The numbers of a column that can only lie between two ends.</summary>
    /// <exception cref="InvalidDataException">There is no such column, or several, or a cell is no such number.</exception>
    public IReadOnlyList<PrintedNumber> Column(string name, decimal lowest, decimal highest)
    {
        var numbers = Column(name);
        var outside = numbers.Index().Where(number => number.Item.Value < lowest || number.Item.Value > highest).ToArray();
        return outside.Length == 0 ? numbers : throw new InvalidDataException(
            $"{CellAt(outside[0].Index, name)}: {outside[0].Item} is no {name}, which lies between {lowest} and {highest}.");
    }

    /// <summary>The numbers of a column, each with the decimals that are printed.</summary>
    /// <exception cref="InvalidDataException">There is no such column, or several, or a cell is no number.</exception>
    public IReadOnlyList<PrintedNumber> Printed(string name)
    {
        var column = IndexOf(name);
        return [.. Rows.Select((row, index) => PrintedNumber.Parse(row[column], CellAt(index, name)))];
    }

    /// <summary>
    /// Two numbers of a row. Both have the decimals of the longer, because programs drop trailing zeros; other rows may have
    /// other units.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such row or column, or several, or a cell is no number.</exception>
    public (PrintedNumber First, PrintedNumber Second) Pair(string row, string first, string second)
    {
        var found = Enumerable.Range(0, Rows.Count).Where(index => KeyOf(index) == row).ToArray();
        if (found.Length != 1)
        {
            throw new InvalidDataException(
                $"{PrintedPaper.ManifestName}: {TextFile.Quote(row)} is {(found.Length == 0 ? "no row" : "several rows")} of {Place}.");
        }

        PrintedNumber[] cells = [.. new[] { first, second }.Select(column => PrintedNumber.Parse(Rows[found[0]][IndexOf(column)], CellAt(found[0], column)))];
        var decimals = cells.Max(number => number.Decimals);
        return (cells[0] with { Decimals = decimals }, cells[1] with { Decimals = decimals });
    }

    /// <summary>The tasks of a column, numbered from 0.</summary>
    /// <exception cref="InvalidDataException">There is no such column, or several, or a cell is no whole number.</exception>
    public IReadOnlyList<int> Tasks(string name)
    {
        var numbers = Printed(name);
        var odd = numbers.Index().Where(number => number.Item.Value is < 0 or > MostTasks
            || number.Item.Value != decimal.Truncate(number.Item.Value)).ToArray();
        return odd.Length == 0 ? [.. numbers.Select(number => (int)number.Value)] : throw new InvalidDataException(
            $"{CellAt(odd[0].Index, name)}: {odd[0].Item} is no number of a task; tasks are numbered 0, 1, 2 and so on.");
    }

    /// <summary>Whether there is a column of that name.</summary>
    public bool Has(string column) => Header.Contains(column);

    /// <summary>The cells of the key columns of a row: its first, or its two tasks as <c>(3, 8)</c>.</summary>
    public string KeyOf(int row) => Header.Count > 1 && Header[1] == "task_j" ? $"({Rows[row][0]}, {Rows[row][1]})" : Rows[row][0];

    /// <summary>A table and its file, for messages.</summary>
    internal static string PlaceOf(string label, string file) => label == file ? file : $"{label} ({file})";

    /// <summary>A cell, for messages.</summary>
    internal string CellAt(int row, string column) => $"{Place}, line {Lines[row]}, column {column}";

    private int IndexOf(string name)
    {
        var found = Header.Index().Where(column => column.Item == name).Select(column => column.Index).ToArray();
        return found.Length switch
        {
            1 => found[0],
            0 => throw new InvalidDataException(
                $"{Place}, line {HeaderLine}, has no column {TextFile.Quote(name)}. It has: {string.Join(", ", Header.Take(MostNamed).Select(TextFile.Quote))}"
                + $"{(Header.Count > MostNamed ? " and others" : "")}.{Nearly(name)}"),
            _ => throw new InvalidDataException(
                $"{Place}, line {HeaderLine}: columns {string.Join(" and ", found.Select(index => index + 1))} are both called {TextFile.Quote(name)}, so "
                + "that it cannot be told which is meant. To mend it: give one of them another name."),
        };
    }

    // A column that differs in what a reader overlooks.
    private string Nearly(string name) => Header.Index().Where(column => Plain(column.Item) == Plain(name)).Select(column =>
        $" Column {column.Index + 1} differs only {Difference(column.Item, name)}.").FirstOrDefault() ?? "";

    private static string Difference(string found, string name) => found.Trim(' ') == name
        ? "in blanks around its name: remove them"
        : string.Equals(found, name, StringComparison.OrdinalIgnoreCase) ? "in capital letters"
        : TextFile.Foreign(found) is { } foreign ? $"in signs, such as {foreign}" : "in signs or blanks";

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
