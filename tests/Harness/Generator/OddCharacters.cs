using System.Globalization;

namespace Supermask.Harness;

/// <summary>
/// Characters that a reader does not see, or takes for others: blanks that do not break, tabs, signs without width, marks that
/// stand apart from their letter, typographic quotes and dashes. Generator and runtime share this file.
/// </summary>
internal static class OddCharacters
{
    /// <summary>Whether the character is one of them, or a second blank after another.</summary>
    public static bool IsOdd(string text, int index) => IsUnseen(text[index])
        || (text[index] == ' ' && index > 0 && IsBlank(text[index - 1]))
        || Plain(text[index]) != text[index];

    /// <summary>Where they stand, counted from 0.</summary>
    public static IEnumerable<int> In(string text) => Enumerable.Range(0, text.Length).Where(index => IsOdd(text, index));

    public static bool IsBlank(char c) => char.IsWhiteSpace(c);

    /// <summary>What file systems and editors that decompose letters write behind them: accents, Japanese and Korean parts.</summary>
    public static bool IsMark(char c) =>
        c is >= '\u0300' and <= '\u036F' and not '\u034F' or '\u3099' or '\u309A' or (>= '\u1161' and <= '\u11FF');

    // Unicode counts joiners and variation selectors as marks, and some fillers as letters or symbols.
    public static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control && !IsBlank(c)
        || c is '\u034F' or '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F') or (>= '\u180B' and <= '\u180F');

    /// <summary>The plain character that it is taken for.</summary>
    public static char Plain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DashPunctuation => '-',
        _ => c switch
        {
            '\u2212' => '-',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            _ => c,
        },
    };

    /// <summary>Such as "U+00A0 at 2 (a blank that does not break)"; places count from 1.</summary>
    public static string Describe(string text, IEnumerable<int> indexes) =>
        string.Join(", ", indexes.Select(index => $"U+{(int)text[index]:X4} at {index + 1} ({Name(text, index)})"));

    /// <summary>What to add to a message about a line, so that its reader sees what is unseen; empty where nothing is.</summary>
    public static string NoteOn(string line)
    {
        var unseen = In(line).Where(index => IsUnseen(line[index])).ToList();
        return unseen.Count > 0 ? $" The line has {Describe(line, unseen)}." : "";
    }

    private static bool IsUnseen(char c) => (IsBlank(c) && c != ' ') || IsInvisible(c) || IsMark(c);

    private static string Name(string text, int index) => text[index] switch
    {
        '\t' => "a tab",
        ' ' => "a second blank",
        '\u00A0' or '\u202F' or '\u2007' => "a blank that does not break",
        var c when IsBlank(c) => "another blank than the usual one",
        var c when IsInvisible(c) => "without width",
        var c when IsMark(c) => "a mark that stands apart from its letter",
        var c => $"{c} in place of {Plain(c)}",
    };
}
