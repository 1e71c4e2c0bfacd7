using System.Globalization;

namespace Supermask.Data;

/// <summary>The checks of one file, each with its message.</summary>
internal sealed class IdxCheck(FileTrouble trouble, CatalogFile expected)
{
    public void Header(ReadOnlySpan<byte> header)
    {
        if (header.Length < sizeof(uint))
        {
            throw CutShort(header.Length);
        }

        CheckMagic(IdxHeader.Number(header, 0));
        if (header.Length < IdxHeader.Length(expected.HoldsImages))
        {
            throw CutShort(header.Length);
        }

        CheckDimensions(header);
    }

    public void Length(long bytes, bool hasMore)
    {
        if (bytes < expected.ContentBytes)
        {
            throw CutShort(bytes);
        }

        if (hasMore)
        {
            throw trouble.Failure($"is longer than its {Text(expected.ContentBytes)} bytes", "something was appended to it");
        }
    }

    public void Checksum(string found)
    {
        if (found != expected.Sha256)
        {
            throw trouble.Failure(
                $"has another content: SHA-256 {found} (uncompressed), expected {expected.Sha256}",
                "another data set in MNIST's format, or a damaged copy");
        }
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private DataFileException CutShort(long bytes) => trouble.Failure(
        $"is cut short: {Text(bytes)} of {Text(expected.ContentBytes)} bytes (uncompressed)",
        "an interrupted copy or download");

    private void CheckMagic(uint magic)
    {
        var (wanted, swapped) = expected.HoldsImages
            ? (IdxHeader.ImagesMagic, IdxHeader.LabelsMagic)
            : (IdxHeader.LabelsMagic, IdxHeader.ImagesMagic);
        if (magic == swapped)
        {
            var found = expected.HoldsImages ? "labels" : "images";
            throw trouble.Failure(
                $"holds {found} where {expected.Items} belong", "the files of images and labels are swapped");
        }

        if (magic != wanted)
        {
            var kind = FileKind.Of(IdxFile.ReadHead(trouble.Path));
            throw trouble.Failure(
                $"is no IDX file of {expected.Items}: it begins with 0x{magic:x8}, expected 0x{wanted:x8}",
                kind?.Cause ?? "another file under this name",
                ownRemedy: kind?.Remedy);
        }
    }

    private void CheckDimensions(ReadOnlySpan<byte> header)
    {
        var count = IdxHeader.Number(header, 1);
        if (count != expected.Count)
        {
            throw trouble.Failure(
                $"holds {Text(count)} {expected.Items} where {Text(expected.Count)} belong",
                "the files of the training and the test set are swapped, or this is a part of the set");
        }

        if (expected.HoldsImages
            && (IdxHeader.Number(header, 2) != Mnist.Side || IdxHeader.Number(header, 3) != Mnist.Side))
        {
            throw trouble.Failure(
                $"holds images of {IdxHeader.Number(header, 2)} x {IdxHeader.Number(header, 3)} pixels where "
                + $"{Mnist.Side} x {Mnist.Side} belong",
                "another data set in MNIST's format");
        }
    }
}
