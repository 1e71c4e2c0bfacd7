namespace Supermask.Data.Sources;

/// <summary>A data set that can be named: what its files hold, and where they are found.</summary>
/// <param name="Name">Its name in options, folders and commands, such as <c>fashion-mnist</c>.</param>
/// <param name="Title">What it is called wherever a number drawn from it is shown.</param>
/// <param name="Catalog">Its four files.</param>
public sealed record DataSource(string Name, string Title, IdxCatalog Catalog)
{
    /// <summary>Folders that hold the four compressed files, tried in turn.</summary>
    public IReadOnlyList<Uri> Mirrors { get; init; } = [];

    /// <summary>Folders in which packages of operating systems put the files.</summary>
    public IReadOnlyList<string> InstalledIn { get; init; } = [];

    /// <summary>The command that installs it by such a package; empty where there is none.</summary>
    public string Install { get; init; } = "";

    /// <summary>Whether drawn digits take its place where it is not at hand.</summary>
    public bool HasStandIn { get; init; }

    /// <summary>Where the files may be put by hand, from the root of the repository.</summary>
    public string RepositoryFolder => $"data/{Name}";

    /// <summary>The command that downloads it, or what is missing or damaged of it, into the user's cache.</summary>
    public string DownloadCommand => HasStandIn ? "./supermask data --download" : $"./supermask data --dataset {Name} --download";
}
