using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>A square of coloured cells with a number in each, somewhere in a drawing in pixels.</summary>
/// <param name="Names">The names of rows and columns: tasks or digits.</param>
/// <param name="Cell">Side of a cell in pixels.</param>
internal sealed record HeatGrid(IReadOnlyList<string> Names, int Cell)
{
    /// <summary>Room for the names to the left of the cells, in pixels.</summary>
    public const int Left = 62;

    /// <summary>Room for the names below the cells.</summary>
    public const int Bottom = 58;

    private const double BetweenCells = 0.9;

    /// <summary>What the rows are; may be empty.</summary>
    public string RowName { get; init; } = "";

    /// <summary>What the columns are; may be empty.</summary>
    public string ColumnName { get; init; } = "";

    /// <summary>Height of the letters in cells, in pixels.</summary>
    public double LetterSize { get; init; } = 13;

    /// <summary>Side of the square in pixels.</summary>
    public int Side => Names.Count * Cell;

    /// <summary>A square for tasks, which are numbered from 0.</summary>
    public static HeatGrid OfTasks(int tasks, int cell) => new([.. Enumerable.Range(0, tasks).Select(task => $"{task}")], cell);

    /// <summary>A square for digits.</summary>
    public static HeatGrid OfDigits(IReadOnlyList<byte> digits, int cell) => new([.. digits.Select(digit => $"{digit}")], cell);

    /// <summary>Draws it.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="left">Left side of the cells, from that of the drawing.</param>
    /// <param name="top">Upper side of the cells, from that of the drawing.</param>
    /// <param name="cellAt">The cell of a row and column.</param>
    public void Draw(Drawing drawing, double left, double top, Func<int, int, HeatCell> cellAt)
    {
        var origin = new Coordinates(left, drawing.Height - top);
        for (var row = 0; row < Names.Count; row++)
        {
            drawing.Write(left, Y(row + 0.5), new Label(Names[row], Ink.Muted, Right: -14, Down: 5));
            drawing.Write(X(row + 0.5), Y(Names.Count), new Label(Names[row], Ink.Muted, Down: 20));
            for (var column = 0; column < Names.Count; column++)
            {
                DrawCell(drawing, X(column), Y(row), cellAt(row, column));
            }
        }

        if (RowName.Length > 0)
        {
            drawing.Write(left, Y(Names.Count / 2.0), new Label(RowName, Ink.Text, Right: -42, IsUpright: true));
        }

        if (ColumnName.Length > 0)
        {
            drawing.Write(X(Names.Count / 2.0), Y(Names.Count), new Label(ColumnName, Ink.Text, Down: 46));
        }

        double X(double column) => origin.X + (column * Cell);
        double Y(double row) => origin.Y - (row * Cell);
    }

    private void DrawCell(Drawing drawing, double left, double top, HeatCell cell)
    {
        if (cell.Ground is { } ground)
        {
            var (right, bottom) = (left + Cell - BetweenCells, top - Cell + BetweenCells);
            drawing.Fill(new CoordinateRect(left + BetweenCells, right, bottom, top - BetweenCells), ground);
        }

        drawing.Write(left + (Cell / 2.0), top - (Cell / 2.0), new Label(
            cell.Text,
            cell.IsBold ? Ink.Text : Ink.Muted,
            LetterSize,
            Down: 0.37 * LetterSize,
            IsBold: cell.IsBold,
            Color: cell.Ground is { } behind ? DivergingColors.TextOn(behind) : null));
    }
}

/// <summary>A cell of a heat map.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Ground">Its colour; null where it has none.</param>
/// <param name="IsBold">Whether the text stands out.</param>
internal sealed record HeatCell(string Text, Color? Ground = null, bool IsBold = false);
