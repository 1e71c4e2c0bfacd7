using System.IO.Compression;
using System.Security.Cryptography;

namespace Supermask.Data;

/// <summary>Reads IDX files, gzip or plain; which of the two is told by the content and not by the name.</summary>
public static class IdxFile
{
    /// <summary>
    /// Reads a file and checks that it is the one expected: magic number, dimensions, length, checksum.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">What it has to hold.</param>
    /// <param name="remedy">What mends a wrong file in this place; it ends the message.</param>
    /// <returns>The content after the header: grey levels <c>[count, 28, 28]</c> or labels <c>[count]</c>.</returns>
    /// <exception cref="DataFileException">The file is missing, unreadable or another one.</exception>
    public static byte[] Read(string path, CatalogFile expected, string remedy)
    {
        var trouble = new FileTrouble(path, remedy);
        return Open(trouble, content => Read(content, expected, new IdxCheck(trouble, expected)));
    }

    /// <summary>Opens a file of data, gzip or plain, and says what stands in the way of reading it.</summary>
    /// <exception cref="DataFileException">The file is missing or unreadable, or what reads it refuses its content.</exception>
    internal static T Open<T>(FileTrouble trouble, Func<Stream, T> read)
    {
        try
        {
            using var file = File.OpenRead(trouble.Path);
            using var content = Uncompressed(file);
            return read(content);
        }
        catch (InvalidDataException error)
        {
            throw trouble.Failure("is a damaged gzip file", "an interrupted copy or download", error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileInfo(trouble.Path).LinkTarget is { } target
                ? trouble.Failure($"is a link to {target}, where nothing is", "what it leads to was moved or removed", error)
                : trouble.Failure("is missing", "it was never put there, or was removed", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw trouble.Failure(
                "is there, and may not be read: permission denied", "it belongs to another user", error,
                $"let this user read it: chmod a+r '{trouble.Path}'");
        }
        catch (IOException error)
        {
            throw trouble.Failure("cannot be read", error.Message, error);
        }
    }

    /// <summary>
    /// The first bytes of a file, uncompressed where it is a gzip file that can be; they tell what kind of file it is.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static byte[] ReadHead(string path)
    {
        var head = new byte[FileKind.HeadLength];
        using var file = File.OpenRead(path);
        try
        {
            using var content = Uncompressed(file);
            return head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] Read(Stream content, CatalogFile expected, IdxCheck check)
    {
        var header = new byte[IdxHeader.Length(expected.HoldsImages)];
        var headerRead = content.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        check.Header(header.AsSpan(0, headerRead));

        var payload = new byte[expected.PayloadBytes];
        var read = content.ReadAtLeast(payload, payload.Length, throwOnEndOfStream: false);
        check.Length(header.Length + read, hasMore: content.ReadByte() >= 0);
        check.Checksum(Sha256Of(header, payload));
        return payload;
    }

    /// <summary>The content of a file, uncompressed where it is a gzip file.</summary>
    internal static Stream Uncompressed(FileStream file)
    {
        var isGzip = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return isGzip ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static string Sha256Of(byte[] header, byte[] payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(header);
        hash.AppendData(payload);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
