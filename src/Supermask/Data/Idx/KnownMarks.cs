namespace Supermask.Data;

/// <summary>The marks by which common kinds of files are known, and where in the file they stand. The first that fits counts.</summary>
internal static class KnownMarks
{
    private const int NameInZip = 30;

    /// <summary>Offset of a mark, its bytes, and the kind of file that has it.</summary>
    public static readonly IReadOnlyList<(int Offset, byte[] Mark, FileKind Kind)> All =
    [
        (0, [0x1f, 0x8b], new FileKind("a gzip file")
        {
            Cause = "it was compressed twice: inside the gzip file is another",
            Remedy = "uncompress it once with gunzip",
            MayHoldData = true,
        }),
        (NameInZip, [.. "archive/data.pkl"u8], Holder("a file of PyTorch")),
        (NameInZip, [.. "x_train.npy"u8], Holder("an archive of NumPy (npz)")),
        (NameInZip, [.. "x_test.npy"u8], Holder("an archive of NumPy (npz)")),
        (0, [.. "PK\x03\x04"u8], Archive("a zip archive", "unzip")),
        (0, [.. "PK\x05\x06"u8], new FileKind("an empty zip archive")),
        (257, [.. "ustar"u8], Archive("a tar archive", "tar -xf")),
        (0, [.. "BZh"u8], Archive("a file compressed by bzip2", "bunzip2")),
        (0, [0xfd, .. "7zXZ"u8, 0], Archive("a file compressed by xz", "unxz")),
        (0, [0x28, 0xb5, 0x2f, 0xfd], Archive("a file compressed by zstd", "unzstd")),
        (0, [0x04, 0x22, 0x4d, 0x18], Archive("a file compressed by lz4", "unlz4")),
        (0, [0x1f, 0x9d], Archive("a file compressed by compress", "uncompress")),
        (0, [.. "7z"u8, 0xbc, 0xaf, 0x27, 0x1c], Archive("a 7z archive", "7z x")),
        (0, [.. "Rar!"u8, 0x1a, 0x07], Archive("a rar archive", "unrar x")),
        (0, [0x93, .. "NUMPY"u8], Holder("an array of NumPy (npy)")),
        (0, [0x89, .. "HDF\r\n"u8], Holder("an HDF5 file")),
        (0, [.. "PAR1"u8], Holder("a Parquet file")),
        (0, [.. "ARROW1"u8], Holder("an Arrow file")),
        (0, [.. "MATLAB 5.0"u8], Holder("a file of MATLAB")),
        (0, [.. "SQLite format 3"u8], Holder("an SQLite database")),
        (0, [.. "version https://git-lfs"u8], Pointer("Git LFS", "git lfs pull")),
        (0, [.. "/annex/objects/"u8], Pointer("git-annex", "git annex get")),
        (0, [0x89, .. "PNG"u8], new FileKind("a picture (PNG)")),
        (0, [0xff, 0xd8, 0xff], new FileKind("a picture (JPEG)")),
        (0, [.. "GIF8"u8], new FileKind("a picture (GIF)")),
        (0, [.. "%PDF-"u8], new FileKind("a PDF document")),
    ];

    private static FileKind Archive(string name, string command) => new(name)
    {
        Remedy = $"unpack it ({command}) and put what it holds there",
        MayHoldData = true,
    };

    private static FileKind Holder(string name) => new(name) { MayHoldData = true };

    private static FileKind Pointer(string keeper, string command) => new($"a pointer of {keeper}")
    {
        Cause = $"a pointer of {keeper} in place of the file that it stands for, which was not fetched",
        Remedy = $"fetch it with {command}",
        MayHoldData = true,
    };
}
