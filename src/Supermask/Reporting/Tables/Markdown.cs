using System.Text;
using System.Text.RegularExpressions;

namespace Supermask.Reporting.Tables;

/// <summary>Tables as Markdown of GitHub's dialect, without padding, so that a changed cell changes one line.</summary>
public static partial class Markdown
{
    private const string Special = "\\`*_[]<>|~#";

    /// <summary>A table under its title.</summary>
    public static string Render(ReportTable table)
    {
        var text = new StringBuilder();
        text.Append($"## {Escape(table.Title)}\n\n{Escape(table.Caption)}\n\n");
        AppendRows(text, table);
        if (table.Note.Length > 0)
        {
            text.Append($"\n{Escape(table.Note)}\n");
        }

        return text.ToString();
    }

    /// <summary>Header and rows of a table alone.</summary>
    public static void AppendRows(StringBuilder text, ReportTable table)
    {
        AppendRow(text, table.Header.Select(column => Escape(column.Name)));
        AppendRow(text, table.Header.Select(column => column.IsNumber ? "---:" : ":---"));
        foreach (var row in table.Rows)
        {
            AppendRow(text, row.Select(Escape));
        }
    }

    /// <summary>Text in which nothing is read as markup or as the end of a cell.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.Printable().Trim())
        {
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? $"\\{character}" : character);
        }

        return escaped.ToString();
    }

    /// <summary>The cells of a line; none where it is no row of a table.</summary>
    public static IReadOnlyList<string> CellsOf(string line) => line.StartsWith('|')
        ? [.. CellEnds().Split(line.Trim())[1..^1].Select(cell => Unescape(cell.Trim()))]
        : [];

    private static string Unescape(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        for (var index = 0; index < markdown.Length; index++)
        {
            var isEscape = markdown[index] == '\\'
                && index + 1 < markdown.Length && Special.Contains(markdown[index + 1]);
            text.Append(markdown[isEscape ? ++index : index]);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append($"| {string.Join(" | ", cells)} |\n");

    // A bar after an even number of backslashes; after an odd one it is part of the text.
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\|")]
    private static partial Regex CellEnds();
}
