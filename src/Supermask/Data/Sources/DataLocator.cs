using Supermask.Data.StandIn;

namespace Supermask.Data.Sources;

/// <summary>Finds MNIST, fetches it, or draws the stand-in: the one way to data.</summary>
public static class DataLocator
{
    /// <summary>
    /// Opens the first of: the named folder; <c>data/mnist</c>; the user's cache; a download to it; the stand-in. A
    /// named folder is the only one looked in. A damaged file ends the search, so that data never changes silently.
    /// </summary>
    /// <param name="options">Where to look.</param>
    /// <param name="progress">Told how far a download is.</param>
    /// <param name="cancellation">Ends a download; what has come of it is kept and continued the next time.</param>
    /// <returns>The data; where it is the stand-in, its origin says why.</returns>
    /// <exception cref="DataFileException">A file is damaged, or a named folder is not complete.</exception>
    public static async Task<Dataset> OpenAsync(
        DataOptions options, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default)
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

        var cache = MnistPlaces.Cached(options.CacheFolder);
        return await FillAsync(cache, options, progress, cancellation) is { } whyNot
            ? StandInDigits.Draw(options.StandInSize, whyNot)
            : cache.Load(catalog);
    }

    /// <summary>
    /// Downloads what the user's cache lacks of MNIST or holds damaged, wherever else MNIST may lie.
    /// </summary>
    /// <returns>The folder with the files.</returns>
    /// <exception cref="DataFileException">A file could not be downloaded or kept.</exception>
    public static async Task<string> DownloadAsync(
        DataOptions options, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default)
    {
        var cache = MnistPlaces.Cached(options.CacheFolder);
        if (options.Offline)
        {
            throw new DataFileException(
                "MNIST is not downloaded", cache.Folder, $"{DataOptions.OfflineVariable} is set",
                $"run {MnistPlaces.DownloadCommand} without {DataOptions.OfflineVariable}");
        }

        await new Downloader(options.Download, progress).FetchAsync(cache, options.Catalog.Files, cancellation);
        return cache.Folder;
    }

    /// <summary>Downloads what the cache lacks.</summary>
    /// <returns>Null when the cache is complete, or else why it is not.</returns>
    private static async Task<string?> FillAsync(
        DataPlace cache, DataOptions options, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
    {
        var missing = cache.Missing(options.Catalog);
        if (missing.Count == 0)
        {
            return null;
        }

        if (options.Offline)
        {
            return $"no MNIST in {MnistPlaces.RepositoryFolder} or {cache.Folder}, "
                + $"and {DataOptions.OfflineVariable} forbids a download";
        }

        try
        {
            await new Downloader(options.Download, progress).FetchAsync(cache, missing, cancellation);
            return null;
        }
        catch (DataFileException error)
        {
            return $"no MNIST in {MnistPlaces.RepositoryFolder} or {cache.Folder}, "
                + $"and none could be downloaded: {error.What} ({error.Where})";
        }
    }
}
