using System.Formats.Tar;
using System.IO.Compression;

namespace Supermask.Unit.Data;

/// <summary>Forms in which data sets are handed on: archives with one small file in them, and how tables begin.</summary>
internal static class Archives
{
    /// <summary>What a file of this name usually holds.</summary>
    public static byte[] Named(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "label,1x1,1x2,1x3\n5,0,0,0\n"u8.ToArray(),
        ".parquet" => "PAR1...."u8.ToArray(),
        ".crdownload" => [0x1f, 0x8b, 0x08],
        ".npz" => Zip("x_train.npy"),
        _ => Zip("train-images-idx3-ubyte"),
    };

    public static byte[] Zip(string name)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry(name).Open())
        {
            entry.Write("content"u8);
        }

        return output.ToArray();
    }

    public static byte[] Tar(string name)
    {
        using var output = new MemoryStream();
        using (var writer = new TarWriter(output, leaveOpen: true))
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("content"u8.ToArray()) });
        }

        return output.ToArray();
    }
}
