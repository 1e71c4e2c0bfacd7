namespace Supermask.Data.Sources;

/// <summary>
/// Fetches the files that a folder lacks. A file is there whole and checked, or not at all: it is written as
/// <c>.part</c>, checked and renamed. What an interruption leaves of it is continued by the next download.
/// </summary>
/// <param name="options">Where and how files are fetched.</param>
/// <param name="progress">Told how far a file is.</param>
/// <param name="notice">Told what is waited for, where another process is at it.</param>
public sealed class Downloader(
    DownloadOptions options, IProgress<DownloadProgress>? progress = null, Action<string>? notice = null)
{
    private const int MostTries = 10;

    /// <summary>
    /// Fetches those of the files that the folder lacks or holds damaged, after any other process that is at it. Where it
    /// holds all, nothing is written.
    /// </summary>
    /// <exception cref="DataFileException">No mirror gave a file, or the folder cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; what has come is kept.</exception>
    public async Task FetchAsync(
        DataPlace place, DataSource source, IReadOnlyList<CatalogFile> files, CancellationToken cancellation = default)
    {
        if (files.All(file => IsWhole(place, file)))
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(place.Folder);
            using var turn = await WaitForTurnAsync(place.Folder, source, cancellation);
            using var client = NewClient();
            var transfer = new Transfer(client, options.StallTimeout, progress);
            var mirrors = options.Mirrors;
            foreach (var file in files.Where(file => !IsWhole(place, file)))
            {
                mirrors = await FetchAsync(file, place, source, mirrors, transfer, cancellation);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(
                "The downloaded files cannot be kept", place.Folder, error.Message,
                $"free disk space, or name another folder with {UserCache.Variable}", error);
        }
    }

    /// <summary>
    /// Tries the mirrors in turn. One that sent something is tried again after the others, one that sent nothing is
    /// left out from here on.
    /// </summary>
    /// <returns>The mirrors worth trying for the next file, the best first.</returns>
    private static async Task<IReadOnlyList<Uri>> FetchAsync(
        CatalogFile file, DataPlace place, DataSource source, IReadOnlyList<Uri> mirrors, Transfer transfer, CancellationToken cancellation)
    {
        var target = Path.Combine(place.Folder, file.CompressedName);
        var partial = target + ".part";
        var queue = new Queue<Uri>(mirrors);
        var failures = new List<string>();
        while (failures.Count < MostTries && queue.TryDequeue(out var mirror))
        {
            var before = LengthOf(partial);
            try
            {
                await transfer.RunAsync(mirror, file, partial, cancellation);
                KeepIfRight(partial, target, file, place);
                return [mirror, .. queue];
            }
            catch (Exception error) when (error is TransferException or DataFileException)
            {
                failures.Add($"{mirror.Host}: {(error as DataFileException)?.What ?? error.Message}");
                if (LengthOf(partial) != before)
                {
                    queue.Enqueue(mirror);
                }
            }
        }

        throw new DataFileException(
            $"{file.CompressedName} could not be downloaded", string.Join("; ", failures),
            "no network, or a proxy that stands between",
            $"run {source.DownloadCommand} again, which continues where it stopped, or put the four files into "
            + source.RepositoryFolder);
    }

    private static void KeepIfRight(string partial, string target, CatalogFile file, DataPlace place)
    {
        try
        {
            IdxFile.Read(partial, file, place.Remedy);
        }
        catch (DataFileException)
        {
            File.Delete(partial);
            throw;
        }

        File.Move(partial, target, overwrite: true);
        // A damaged file in the other form would be read before this one.
        File.Delete(Path.Combine(place.Folder, file.Name));
    }

    private static bool IsWhole(DataPlace place, CatalogFile file)
    {
        try
        {
            return place.Find(file) is { } path && IdxFile.Read(path, file, place.Remedy).Length > 0;
        }
        catch (DataFileException)
        {
            return false;
        }
    }

    private Task<IDisposable> WaitForTurnAsync(string folder, DataSource source, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, "download.lock");
        void Tell(string holder) => notice?.Invoke($"Waiting for {holder}, which downloads {source.Title} and holds {path}; Ctrl-C gives up.");
        return Task.Run(() => FileLock.Take(path, Tell, cancellation), cancellation);
    }

    private HttpClient NewClient() => new(new SocketsHttpHandler { ConnectTimeout = options.ConnectTimeout })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
