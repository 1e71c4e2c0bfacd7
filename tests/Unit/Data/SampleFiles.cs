using System.IO.Compression;
using System.Security.Cryptography;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>A small data set in MNIST's format, and its four files in a temporary folder.</summary>
internal sealed class SampleFiles : IDisposable
{
    public const string Remedy = "run the command";

    private readonly Dictionary<string, byte[]> contents = [];

    public SampleFiles()
    {
        var random = new Random(1);
        Catalog = new IdxCatalog(
            Add("train-images-idx3-ubyte", true, 12, random), Add("train-labels-idx1-ubyte", false, 12, random),
            Add("t10k-images-idx3-ubyte", true, 5, random), Add("t10k-labels-idx1-ubyte", false, 5, random));
    }

    public IdxCatalog Catalog { get; }

    /// <summary>MNIST with these files in place of its own.</summary>
    public DataSource Source => DataSources.Mnist with { Catalog = Catalog };

    public string Root { get; } = Directory.CreateTempSubdirectory("supermask-").FullName;

    public byte[] Content(CatalogFile file) => contents[file.Name];

    public byte[] Compressed(CatalogFile file) => Compress(Content(file));

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    /// <summary>Writes one file and returns its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes all four files, two of them compressed, into a folder below the root.</summary>
    public string WriteAll(string folder)
    {
        foreach (var file in Catalog.Files)
        {
            var (name, bytes) = file.HoldsImages
                ? (file.CompressedName, Compressed(file))
                : (file.Name, Content(file));
            Write(System.IO.Path.Combine(folder, name), bytes);
        }

        return Path(folder);
    }

    public static byte[] Compress(byte[] content)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return output.ToArray();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private CatalogFile Add(string name, bool images, int count, Random random)
    {
        var payload = new byte[images ? count * Mnist.Pixels : count];
        random.NextBytes(payload);
        if (!images)
        {
            payload = [.. payload.Select(value => (byte)(value % Mnist.Classes))];
        }

        byte[] content = [.. IdxHeader.Write(images, count), .. payload];
        contents[name] = content;
        return new CatalogFile(name, images, count, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
