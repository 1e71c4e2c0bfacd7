using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Supermask.Reporting.Tables;

/// <summary>
/// Rows as CSV (RFC 4180, lines ended by a line feed), for whoever goes on computing with them. Text that is more than ASCII
/// begins with the mark of UTF-8, without which Excel takes it for another encoding.
/// </summary>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">Cells, row by row.</param>
public sealed record CsvText(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const char Mark = '\uFEFF';

    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The numbers of a table with the digits that readers see, each in a cell of its own.</summary>
    public static CsvText Of(ReportTable table) => PlainColumns.Of(table);

    /// <summary>A number with all its digits; an empty cell where it is none, such as an end of the interval of one seed.</summary>
    public static string Exact(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => CellText.Whole(value);

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
        return Ascii.IsValid(text.ToString()) ? text.ToString() : $"{Mark}{text}";
    }
}
