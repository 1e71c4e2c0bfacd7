using System.Buffers.Binary;
using System.Text;

namespace Supermask.Data;

/// <summary>What a file is by its first bytes, for the message about one that is not what it should be.</summary>
/// <param name="Name">What it is, with an article.</param>
internal sealed record FileKind(string Name)
{
    /// <summary>How many bytes tell the kind: a tar archive has its mark behind 256 others.</summary>
    public const int HeadLength = 512;

    private const int LabelsOfQmnist = 8;
    private const int LongestQuote = 40;

    /// <summary>How such a file gets to lie under the name of another.</summary>
    public string Cause { get; init; } = $"{Name} under this name";

    /// <summary>What makes the right file of it; null where nothing does.</summary>
    public string? Remedy { get; init; }

    /// <summary>Whether a data set may be kept in such a file.</summary>
    public bool MayHoldData { get; init; }

    /// <summary>The kind of a file that begins with these bytes, or null where they say nothing.</summary>
    /// <param name="head">The first <see cref="HeadLength"/> bytes, or all of a shorter file; uncompressed where it is a gzip file.</param>
    public static FileKind? Of(ReadOnlySpan<byte> head)
    {
        foreach (var (offset, mark, kind) in KnownMarks.All)
        {
            if (head.Length >= offset + mark.Length && head[offset..].StartsWith(mark))
            {
                return kind;
            }
        }

        return OfPickle(head) ?? OfIdx(head) ?? OfZeros(head) ?? OfText(head);
    }

    // The byte that names a protocol of pickle, and its number.
    private static FileKind? OfPickle(ReadOnlySpan<byte> head) => head is [0x80, >= 2 and <= 5, ..]
        ? new FileKind("a pickle of Python") { MayHoldData = true }
        : null;

    private static FileKind? OfIdx(ReadOnlySpan<byte> head)
    {
        if (head is [0x01 or 0x03, 0x08, 0, 0, ..])
        {
            return new FileKind("an IDX file whose numbers begin with their last byte") { MayHoldData = true };
        }

        if (head is not [0, 0, var type, >= 1 and <= 4, ..] || TypeOf(type) is not { } items)
        {
            return null;
        }

        var dimensions = new List<uint>();
        for (var at = sizeof(uint); dimensions.Count < head[3] && head.Length >= at + sizeof(uint); at += sizeof(uint))
        {
            dimensions.Add(BinaryPrimitives.ReadUInt32BigEndian(head[at..]));
        }

        return type == 0x0c && dimensions is [_, LabelsOfQmnist]
            ? new FileKind("the labels of QMNIST, 8 numbers for each image") { MayHoldData = true, Remedy = "take the labels of MNIST, one byte each" }
            : new FileKind($"an IDX file of {items}, {head[3]} dimensions ({string.Join(" x ", dimensions)})") { MayHoldData = true };
    }

    private static string? TypeOf(byte type) => type switch
    {
        0x08 => "bytes",
        0x09 => "signed bytes",
        0x0b => "whole numbers of 16 bits",
        0x0c => "whole numbers of 32 bits",
        0x0d => "numbers of 32 bits",
        0x0e => "numbers of 64 bits",
        _ => null,
    };

    private static FileKind? OfZeros(ReadOnlySpan<byte> head) => head.Length >= sizeof(ulong) && !head.ContainsAnyExcept((byte)0)
        ? new FileKind("nothing but zeros") { Cause = "a copy or a download that was interrupted once its room was taken: it begins with zeros alone" }
        : null;

    private static FileKind? OfText(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\ufeff').TrimStart();
        if (text.Length == 0 || text.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)))
        {
            return null;
        }

        bool BeginsWith(string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
        return text[0] switch
        {
            '<' when text.Contains("html", StringComparison.OrdinalIgnoreCase) || BeginsWith("<head") || BeginsWith("<body") =>
                new FileKind("a web page") { Cause = "a web page saved in its place, such as the page that leads to the file, or a login page" },
            '<' => new FileKind("an XML text") { Cause = "an XML text, such as the error message of a server saved in its place" },
            '{' or '[' => new FileKind("a JSON text") { Cause = "a JSON text, such as the error message of a server saved in its place" },
            _ when text.Count(letter => letter == ',') > text.Length / 10 => new FileKind("a table as text (CSV)") { MayHoldData = true },
            _ => new FileKind($"a text that begins with '{FirstLine(text)}'"),
        };
    }

    private static string FirstLine(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line[..Math.Min(LongestQuote, line.Length)];
    }
}
