namespace Supermask.Data.Sources;

/// <summary>Where a data set is fetched from, and how long a silent server is waited for.</summary>
public sealed record DownloadOptions
{
    /// <summary>Folders that hold the four compressed files, tried in turn.</summary>
    public IReadOnlyList<Uri> Mirrors { get; init; } = DataSources.Mnist.Mirrors;

    /// <summary>Longest wait for a connection, name look-up included.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest wait for the next bytes of an answer.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>How far the download of a file is.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Received">Bytes on the disk, those of an earlier try included.</param>
/// <param name="Total">Bytes of the whole file, where the server says so.</param>
/// <param name="Mirror">The server.</param>
public readonly record struct DownloadProgress(string File, long Received, long? Total, Uri Mirror);
