using NUnit.Framework;
using Supermask.Data;

namespace Supermask.Unit.Data;

/// <summary>A file that is none of MNIST's is called what it is, by its first bytes.</summary>
public sealed class FileKindTests
{
    private SampleFiles files = null!;

    [SetUp]
    public void Make_files() => files = new SampleFiles();

    [TearDown]
    public void Remove_files() => files.Dispose();

    private static TestCaseData[] Kinds =>
    [
        Kind("a gzip file in a gzip file", SampleFiles.Compress(SampleFiles.Compress([1, 2, 3])), "compressed twice", "gunzip"),
        Kind("a zip archive", Archives.Zip("t10k-labels-idx1-ubyte"), "a zip archive", "unzip"),
        Kind("the beginning of a zip archive", "PK\x03\x04........"u8.ToArray(), "a zip archive", "unzip"),
        Kind("an archive of NumPy", Archives.Zip("x_train.npy"), "NumPy", SampleFiles.Remedy),
        Kind("a file of PyTorch", Archives.Zip("archive/data.pkl"), "PyTorch", SampleFiles.Remedy),
        Kind("a tar archive", Archives.Tar("t10k-labels-idx1-ubyte"), "a tar archive", "tar -xf"),
        Kind("a compressed tar archive", SampleFiles.Compress(Archives.Tar("mnist/t10k-labels-idx1-ubyte")), "a tar archive", "tar -xf"),
        Kind("a file compressed by xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4], "xz", "unxz"),
        Kind("a file compressed by bzip2", "BZh91AY&SY"u8.ToArray(), "bzip2", "bunzip2"),
        Kind("a file compressed by zstd", [0x28, 0xb5, 0x2f, 0xfd, 0x24, 0], "zstd", "unzstd"),
        Kind("a pointer of Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"u8.ToArray(), "Git LFS", "git lfs pull"),
        Kind("a pointer of git-annex", "/annex/objects/MD5E-s28881--9fb629c4189551a2d022fa330f9573f3.gz\n"u8.ToArray(), "git-annex", "git annex get"),
        Kind("the labels of QMNIST", [0, 0, 0x0c, 2, 0, 0, 0x27, 0x10, 0, 0, 0, 8], "QMNIST", "one byte each"),
        Kind("numbers of another type", [0, 0, 0x0d, 2, 0, 0, 0, 10, 0, 0, 0, 5], "an IDX file of numbers of 32 bits, 2 dimensions (10 x 5)", SampleFiles.Remedy),
        Kind("numbers in the other order of bytes", [3, 8, 0, 0, 12, 0, 0, 0, 28, 0, 0, 0, 28, 0, 0, 0], "begin with their last byte", SampleFiles.Remedy),
        Kind("a web page", "\n <!DOCTYPE html><html>Please log in</html>"u8.ToArray(), "a web page", SampleFiles.Remedy),
        Kind("a web page with a mark of its encoding", "\ufeff<HTML>"u8.ToArray(), "a web page", SampleFiles.Remedy),
        Kind("a server's error", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"u8.ToArray(), "error message of a server", SampleFiles.Remedy),
        Kind("another server's error", "{\"message\": \"not found\"}"u8.ToArray(), "error message of a server", SampleFiles.Remedy),
        Kind("an array of NumPy", [0x93, .. "NUMPY"u8, 1, 0, 0x76, 0], "NumPy", SampleFiles.Remedy),
        Kind("a pickle", [0x80, 4, 0x95, 0, 0, 0, 0], "a pickle of Python", SampleFiles.Remedy),
        Kind("a Parquet file", "PAR1\x15\x04\x15\x10"u8.ToArray(), "a Parquet file", SampleFiles.Remedy),
        Kind("an HDF5 file", [0x89, .. "HDF\r\n"u8, 0x1a, 0x0a], "an HDF5 file", SampleFiles.Remedy),
        Kind("a table as text", "label,1x1,1x2\n7,0,0\n"u8.ToArray(), "a table as text (CSV)", SampleFiles.Remedy),
        Kind("another text", "404: Not Found"u8.ToArray(), "a text that begins with '404: Not Found'", SampleFiles.Remedy),
        Kind("zeros", new byte[4096], "interrupted", SampleFiles.Remedy),
        Kind("a picture", [0x89, .. "PNG\r\n"u8], "a picture (PNG)", SampleFiles.Remedy),
        Kind("nothing that is known", [0xde, 0xad, 0xbe, 0xef, 0x01], "another file under this name", SampleFiles.Remedy),
    ];

    [TestCaseSource(nameof(Kinds))]
    public void The_cause_is_told_by_the_first_bytes(byte[] bytes, string cause, string remedy)
    {
        var path = files.Write("t10k-labels-idx1-ubyte.gz", bytes);

        var error = Assert.Throws<DataFileException>(() => IdxFile.Read(path, files.Catalog.TestLabels, SampleFiles.Remedy))!;

        Assert.That(error.What, Does.StartWith("t10k-labels-idx1-ubyte.gz is no IDX file of labels: it begins with 0x"));
        Assert.That(error.Cause, Does.Contain(cause));
        Assert.That(error.Remedy, Does.Contain(remedy).And.EndsWith(SampleFiles.Remedy));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Links are made by administrators there.")]
    public void A_link_that_leads_nowhere_is_told_from_a_file_that_was_never_there()
    {
        var path = files.Path("t10k-labels-idx1-ubyte");
        File.CreateSymbolicLink(path, "moved");

        var error = Assert.Throws<DataFileException>(() => IdxFile.Read(path, files.Catalog.TestLabels, SampleFiles.Remedy))!;

        Assert.That(error.What, Does.Contain("is a link to moved, where nothing is"));
    }

    private static TestCaseData Kind(string name, byte[] bytes, string cause, string remedy) =>
        new TestCaseData(bytes, cause, remedy).SetArgDisplayNames(name);
}
