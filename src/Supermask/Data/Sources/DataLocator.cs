using Supermask.Data.StandIn;

namespace Supermask.Data.Sources;

/// <summary>Finds a data set, fetches it, or draws the stand-in: the one way to data.</summary>
public static class DataLocator
{
    /// <summary>
    /// Opens the first of: the named folder; <c>data/mnist</c>, or that of another set; where a package of the system puts it;
    /// the user's cache; a download to it; of MNIST, the stand-in. A named folder is the only one looked in. A damaged file
    /// ends the search, so that data never changes silently, and so does a folder that may not be looked into. The stand-in
    /// never takes the place of what looks like MNIST.
    /// </summary>
    /// <param name="options">Where to look.</param>
    /// <param name="progress">Told how far a download is.</param>
    /// <param name="notice">Told what is waited for, where another process downloads.</param>
    /// <param name="cancellation">Ends a download; what has come of it is kept and continued the next time.</param>
    /// <returns>The data; where it is the stand-in, its origin says why.</returns>
    /// <exception cref="DataFileException">A file is damaged, a named folder is not complete, or a set without a stand-in is
    /// not at hand.</exception>
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
            return options.OwnName is { } name
                ? IdxFolder.Load(name, options.Folder, options.FolderNamedBy)
                : DataPlaces.Named(options.Source, options.Folder, options.FolderNamedBy).Load(options.Source);
        }

        var source = options.Source;
        var local = DataPlaces.Local(source, options.WorkingFolder);
        if (local.FirstOrDefault(place => place.Missing(source).Count < source.Catalog.Files.Count) is { } found)
        {
            return found.Load(source);
        }

        var cache = options.CacheFolder is { } folder ? DataPlaces.Cached(source, folder) : null;
        if (await FillAsync(cache, options, new Downloader(options.Download, progress, notice), cancellation) is not { } whyNot)
        {
            return cache!.Load(source);
        }

        var lookalikes = local.Append(cache).OfType<DataPlace>().Select(place => place.Lookalikes(source))
            .Concat(local.Select(place => DataTraces.Above(place, source)));
        return lookalikes.OfType<DataFileException>().FirstOrDefault() is { } unknown
            ? throw unknown
            : source.HasStandIn
                ? StandInDigits.Draw(options.StandInSize, whyNot)
                : throw Nowhere(source, whyNot);
    }

    /// <summary>
    /// Downloads what the user's cache lacks of a data set or holds damaged, wherever else the set may lie.
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
        var source = options.Source;
        var cache = DataPlaces.Cached(source, options.CacheFolder ?? throw UserCache.Missing(Purpose(source)));
        if (options.Offline)
        {
            throw new DataFileException(
                $"{source.Title} is not downloaded", cache.Folder, $"{DataOptions.OfflineVariable} is set",
                $"run {source.DownloadCommand} without {DataOptions.OfflineVariable}");
        }

        await new Downloader(options.Download, progress, notice).FetchAsync(cache, source, source.Catalog.Files, cancellation);
        return cache.Folder;
    }

    private static string Purpose(DataSource source) => $"a download of {source.Title}";

    private static DataFileException Nowhere(DataSource source, string whyNot) => new(
        $"{source.Title} is not at hand",
        string.Join(", ", source.InstalledIn.Append(source.RepositoryFolder)),
        whyNot,
        (source.Install.Length > 0 ? $"{source.Install}; or " : "")
        + $"{source.DownloadCommand}; or name the folder with its four files with --data");

    /// <summary>Downloads what the cache lacks.</summary>
    /// <returns>Null when the cache is complete, or else why it is not.</returns>
    /// <exception cref="DataFileException">There is no folder for a cache, and a download would need one.</exception>
    private static async Task<string?> FillAsync(
        DataPlace? cache, DataOptions options, Downloader downloader, CancellationToken cancellation)
    {
        var source = options.Source;
        var missing = cache?.Missing(source) ?? source.Catalog.Files;
        if (missing.Count == 0)
        {
            return null;
        }

        var nowhere = $"no {source.Title} in {source.RepositoryFolder}{(cache is null ? "" : $" or {cache.Folder}")}";
        if (options.Offline)
        {
            return $"{nowhere}, and {DataOptions.OfflineVariable} forbids a download";
        }

        try
        {
            await downloader.FetchAsync(cache ?? throw UserCache.Missing(Purpose(source)), source, missing, cancellation);
            return null;
        }
        catch (DataFileException error) when (cache is not null)
        {
            return $"{nowhere}, and none could be downloaded: {error.What} ({error.Where})";
        }
    }
}
