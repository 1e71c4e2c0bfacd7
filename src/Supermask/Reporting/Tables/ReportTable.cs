namespace Supermask.Reporting.Tables;

/// <summary>A table for readers: cells as they are shown, whatever shows them.</summary>
/// <param name="Id">Its name in files and links, such as <c>table-04</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Caption">What the columns hold, and under what conditions it was measured.</param>
/// <param name="Header">The columns.</param>
/// <param name="Rows">Cells, row by row.</param>
/// <param name="Note">What to bear in mind when reading it; empty where there is nothing.</param>
public sealed record ReportTable(
    string Id,
    string Title,
    string Caption,
    IReadOnlyList<Column> Header,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    string Note)
{
    /// <summary>Shown in place of a value that there is none of.</summary>
    public const string None = "–";
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether its cells are numbers, which line up at their ends.</param>
public sealed record Column(string Name, bool IsNumber)
{
    /// <summary>
    /// The name of the column that holds the published values of these; null where there is none, or where a column of the
    /// table gives their difference already.
    /// </summary>
    public string? Published { get; init; }

    /// <summary>A column of numbers that were measured.</summary>
    /// <param name="name">Its heading.</param>
    /// <param name="published">The heading of the column of the published values.</param>
    public static Column Measured(string name, string published) => new(name, true) { Published = published };

    /// <summary>A column of numbers.</summary>
    public static Column Number(string name) => new(name, true);

    /// <summary>A column of words.</summary>
    public static Column Words(string name) => new(name, false);
}
