using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Supermask.Reporting.Tables;

/// <summary>Rows as CSV (RFC 4180, lines ended by a line feed), for whoever goes on computing with them.</summary>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">Cells, row by row.</param>
public sealed record CsvText(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The cells of a table as readers see them.</summary>
    public static CsvText Of(ReportTable table) => new([.. table.Header.Select(column => column.Name)], table.Rows);

    /// <summary>A number with all its digits.</summary>
    public static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => Cells.Whole(value);

    /// <summary>The text.</summary>
    public override string ToString()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, Dialect, leaveOpen: true);
        foreach (var row in Rows.Prepend(Header))
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }

        csv.Flush();
        return text.ToString();
    }
}
