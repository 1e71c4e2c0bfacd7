using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyTests;

/// <summary>The lines that differ between two texts, with a few lines around them.</summary>
internal static class TextDiff
{
    private const int Around = 3;

    public static string Of(string expected, string received)
    {
        var lines = InlineDiffBuilder.Diff(expected, received, ignoreWhiteSpace: false).Lines;
        var changed = Enumerable.Range(0, lines.Count).Where(i => lines[i].Type != ChangeType.Unchanged).ToList();
        var shown = Enumerable.Range(0, lines.Count).Where(i => changed.Exists(c => Math.Abs(c - i) <= Around)).ToList();
        return string.Join('\n', shown.SelectMany((line, i) =>
            i > 0 && shown[i - 1] < line - 1 ? ["  ...", Line(lines[line])] : new[] { Line(lines[line]) }));
    }

    private static string Line(DiffPiece line) => line.Type switch
    {
        ChangeType.Deleted => "- " + VisibleEnd(line.Text),
        ChangeType.Inserted => "+ " + VisibleEnd(line.Text),
        _ => "  " + line.Text,
    };

    /// <summary>Blanks at the end of a changed line would be seen by nobody.</summary>
    private static string VisibleEnd(string text) => text.TrimEnd(' ').PadRight(text.Length, '·');
}
