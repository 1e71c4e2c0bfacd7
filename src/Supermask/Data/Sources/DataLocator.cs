using Supermask.Data.StandIn;

namespace Supermask.Data.Sources;

/// <summary>Finds MNIST, fetches it, or draws the stand-in: the one way to data.</summary>
public static class DataLocator
{
    private const string Purpose = "a download of MNIST";

    /// <summary>
    /// Opens the first of: the named folder; <c>data/mnist</c>; the user's cache; a download to it; the stand-in. A
    /// named folder is the only one looked in. A damaged file ends the search, so that data never changes silently, and so
    /// does a folder that may not be looked into. The stand-in never takes the place of what looks like MNIST.
    /// </summary>
    /// <param name="options">Where to look.</param>
    /// <param name="progress">Told how far a download is.</param>
    /// <param name="notice">Told what is waited for, where another process downloads.</param>
    /// <param name="cancellation">Ends a download; what has come of it is kept and continued the next time.</param>
    /// <returns>The data; where it is the stand-in, its origin says why.</returns>
    /// <exception cref="DataFileException">A file is damaged, or a named folder is not complete.</exception>
    public static async Task<Dataset> OpenAsync(
        DataOptions options,
        IProgress<DownloadProgress>? progress = null,
        Action<string>? notice = null,
        CancellationToken cancellation = default)
    {
        if (options.StandInOnly)
        {
            return StandInDigits.Draw(options.StandInSize, "asked for");
        }

        if (options.Folder is not null)
        {
            return MnistPlaces.Named(options.Folder, options.FolderNamedBy).Load(options.Catalog);
        }

        var catalog = options.Catalog;
        var local = MnistPlaces.Local(options.WorkingFolder);
        if (local.FirstOrDefault(place => place.Missing(catalog).Count < catalog.Files.Count) is { } found)
        {
            return found.Load(catalog);
        }

        var cache = options.CacheFolder is { } folder ? MnistPlaces.Cached(folder) : null;
        if (await FillAsync(cache, options, new Downloader(options.Download, progress, notice), cancellation) is not { } whyNot)
        {
            return cache!.Load(catalog);
        }

        var lookalikes = local.Append(cache).OfType<DataPlace>().Select(place => place.Lookalikes(catalog))
            .Concat(local.Select(place => MnistTraces.Above(place, catalog)));
        return lookalikes.OfType<DataFileException>().FirstOrDefault() is { } unknown
            ? throw unknown
            : StandInDigits.Draw(options.StandInSize, whyNot);
    }

    /// <summary>
    /// Downloads what the user's cache lacks of MNIST or holds damaged, wherever else MNIST may lie.
    /// </summary>
    /// <param name="options">Where the cache is, and the server.</param>
    /// <param name="progress">Told how far the download is.</param>
    /// <param name="notice">Told what is waited for, where another process downloads.</param>
    /// <param name="cancellation">Ends the download; what has come of it is kept.</param>
    /// <returns>The folder with the files.</returns>
    /// <exception cref="DataFileException">A file could not be downloaded or kept.</exception>
    public static async Task<string> DownloadAsync(
        DataOptions options,
        IProgress<DownloadProgress>? progress = null,
        Action<string>? notice = null,
        CancellationToken cancellation = default)
    {
        var cache = MnistPlaces.Cached(options.CacheFolder ?? throw UserCache.Missing(Purpose));
        if (options.Offline)
        {
            throw new DataFileException(
                "MNIST is not downloaded", cache.Folder, $"{DataOptions.OfflineVariable} is set",
                $"run {MnistPlaces.DownloadCommand} without {DataOptions.OfflineVariable}");
        }

        await new Downloader(options.Download, progress, notice).FetchAsync(cache, options.Catalog.Files, cancellation);
        return cache.Folder;
    }

    /// <summary>Downloads what the cache lacks.</summary>
    /// <returns>Null when the cache is complete, or else why it is not.</returns>
    /// <exception cref="DataFileException">There is no folder for a cache, and a download would need one.</exception>
    private static async Task<string?> FillAsync(
        DataPlace? cache, DataOptions options, Downloader downloader, CancellationToken cancellation)
    {
        var missing = cache?.Missing(options.Catalog) ?? options.Catalog.Files;
        if (missing.Count == 0)
        {
            return null;
        }

        var nowhere = $"no MNIST in {MnistPlaces.RepositoryFolder}{(cache is null ? "" : $" or {cache.Folder}")}";
        if (options.Offline)
        {
            return $"{nowhere}, and {DataOptions.OfflineVariable} forbids a download";
        }

        try
        {
            await downloader.FetchAsync(cache ?? throw UserCache.Missing(Purpose), missing, cancellation);
            return null;
        }
        catch (DataFileException error) when (cache is not null)
        {
            return $"{nowhere}, and none could be downloaded: {error.What} ({error.Where})";
        }
    }
}
