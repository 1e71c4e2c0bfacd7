using System.Diagnostics.CodeAnalysis;

namespace Reqnroll;

/// <summary>The table under a step: a header and rows of cells, as text.</summary>
public sealed class DataTable(params string[] header)
{
    private readonly List<DataTableRow> rows = [];

    public ICollection<string> Header => header;

    public IReadOnlyList<DataTableRow> Rows => rows;

    public int RowCount => rows.Count;

    public void AddRow(params string[] cells)
    {
        if (cells.Length != header.Length)
        {
            throw new ArgumentException($"A row of {cells.Length} cells does not fit a header of {header.Length}.", nameof(cells));
        }

        rows.Add(new DataTableRow(header, cells));
    }
}

/// <summary>The cells of one row, by column.</summary>
public sealed class DataTableRow(string[] header, string[] cells)
{
    public string this[string column] => TryGetValue(column, out var cell)
        ? cell
        : throw new KeyNotFoundException($"The table has no column '{column}'. Its columns: {string.Join(", ", header)}.");

    public bool TryGetValue(string column, [NotNullWhen(true)] out string? cell)
    {
        var index = Array.IndexOf(header, column);
        cell = index < 0 ? null : cells[index];
        return cell is not null;
    }
}
