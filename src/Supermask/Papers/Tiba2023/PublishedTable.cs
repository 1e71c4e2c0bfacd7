using System.Globalization;
using CsvHelper;

namespace Supermask.Papers.Tiba2023;

/// <summary>A table of the dissertation, at its published precision.</summary>
/// <param name="Number">The table's number.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">Cells as printed, row by row.</param>
public sealed record PublishedTable(int Number, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads one of the tables 1 to 21 that the library carries.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The dissertation has no table of that number.</exception>
    public static PublishedTable Load(int number)
    {
        using var stream = typeof(PublishedTable).Assembly.GetManifestResourceStream($"PublishedTables/table-{number:00}.csv")
            ?? throw new ArgumentOutOfRangeException(nameof(number), number, "The dissertation has Tables 1 to 21.");
        using var csv = new CsvParser(new StreamReader(stream), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        return new PublishedTable(number, rows[0], [.. rows.Skip(1)]);
    }

    /// <summary>The overlap in percent of each ordered pair of tasks, in Tables 4, 6 and 8.</summary>
    /// <exception cref="InvalidOperationException">The table lists no overlaps.</exception>
    public IReadOnlyDictionary<(int First, int Second), double> Overlaps() => Header.Contains("overlap_percent")
        ? Rows.ToDictionary(row => (Whole(row[0]), Whole(row[1])), row => double.Parse(row[2], CultureInfo.InvariantCulture))
        : throw new InvalidOperationException($"Table {Number} lists no overlaps; Tables 4, 6 and 8 do.");

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
