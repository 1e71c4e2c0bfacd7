using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>A small data set, an empty Cache, and short ways to download the one into the other.</summary>
/// <remarks>Alone, because a server that is kept waiting for a processor looks like one that stopped sending.</remarks>
[NonParallelizable]
public abstract class DownloadFixture : SampleFilesFixture
{
    private protected SampleFiles Files => files;

    private protected DataPlace Cache => DataPlaces.Cached(DataSources.Mnist, Files.Root);

    private protected CatalogFile Images => Files.Catalog.TrainImages;

    private protected string PartName => $"mnist/{Images.CompressedName}.part";

    internal static DownloadOptions Options(params Uri[] mirrors) =>
        new() { Mirrors = mirrors, StallTimeout = TimeSpan.FromSeconds(2) };

    private protected Task FetchAsync(params Uri[] mirrors) =>
        new Downloader(Options(mirrors)).FetchAsync(Cache, Files.Source, Files.Catalog.Files);

    private protected Task FetchOneAsync(params Uri[] mirrors) =>
        new Downloader(Options(mirrors)).FetchAsync(Cache, Files.Source, [Images]);

    private protected Task<byte[]> KeptAsync() =>
        File.ReadAllBytesAsync(Path.Combine(Cache.Folder, Images.CompressedName));

    private protected IEnumerable<string> FilesInCache() =>
        Directory.GetFiles(Cache.Folder).Select(path => Path.GetFileName(path));

    /// <summary>Reports on the spot, where <see cref="Progress{T}"/> would report later.</summary>
    private protected sealed class Immediate(Action<DownloadProgress> report) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => report(value);
    }
}
