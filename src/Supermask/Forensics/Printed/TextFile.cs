using System.Text;

namespace Supermask.Forensics.Printed;

/// <summary>Text that somebody else wrote, and its parts in messages.</summary>
internal static class TextFile
{
    private const int LongestShown = 60;

    /// <summary>The text of a file in UTF-8, or in UTF-16 where it begins with that mark; the mark is left out.</summary>
    /// <param name="name">The file, for the message.</param>
    /// <param name="stream">Its bytes.</param>
    /// <exception cref="InvalidDataException">It is no such text.</exception>
    public static string Read(string name, Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var (encoding, mark) = EncodingOf(bytes);
        try
        {
            var text = encoding.GetString(bytes, mark, bytes.Length - mark);
            return text.IndexOf('\0', StringComparison.Ordinal) is var zero && zero < 0 ? text : throw new InvalidDataException(
                $"{name}, line {LineAt(text, zero)}: a byte 0 stands there, as in no text. Likely cause: it is no text file. "
                + "To mend it: save it as text in UTF-8.");
        }
        catch (DecoderFallbackException problem)
        {
            var line = 1 + bytes.Take(mark + problem.Index).Count(each => each == '\n');
            throw new InvalidDataException(
                $"{name}, line {line}: what stands there is not UTF-8. Likely cause: the file was saved in another encoding, such as Latin-1 "
                + "(Windows-1252). To mend it: save it as UTF-8.",
                problem);
        }
    }

    /// <summary>The number of the line, from 1, in which a character stands.</summary>
    public static int LineAt(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');

    /// <summary>Text between quotation marks, short and on one line, for a message.</summary>
    public static string Quote(string text) =>
        $"'{string.Concat(text.Take(LongestShown).Select(each => char.IsControl(each) ? '\uFFFD' : each))}{(text.Length > LongestShown ? "…" : "")}'";

    /// <summary>The first character that no keyboard shows for what it is, such as <c>U+2212 at 1</c>; null where there is none.</summary>
    public static string? Foreign(string text) => text.EnumerateRunes().Index()
        .Where(each => !each.Item.IsAscii || Rune.IsControl(each.Item))
        .Select(each => $"U+{each.Item.Value:X4} at {each.Index + 1}").FirstOrDefault();

    private static (Encoding Encoding, int Mark) EncodingOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };
}
