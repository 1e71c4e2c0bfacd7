using System.Collections.Concurrent;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Session;

/// <summary>
/// The workbenches of one session: that of its own images, and those of other data sets that are known, each opened once it is asked
/// for.
/// </summary>
/// <param name="main">The workbench of the session's own images.</param>
/// <param name="mayDownload">Whether what is not at hand is downloaded, where settings allow it.</param>
public sealed class DataBenches(Workbench main, bool mayDownload)
{
    private readonly ConcurrentDictionary<string, Lazy<Workbench>> others = new();

    /// <summary>The workbench of the data set of this title.</summary>
    /// <exception cref="ArgumentException">No data set is called so.</exception>
    /// <exception cref="DataFileException">The data set is not at hand.</exception>
    public Workbench On(string title) =>
        title == main.Data.Name ? main : others.GetOrAdd(title, _ => new Lazy<Workbench>(() => Open(title))).Value;

    /// <summary>The workbench of the data set of this title; null where it is not at hand, or none is called so.</summary>
    public Workbench? TryOn(string title)
    {
        try
        {
            return On(title);
        }
        catch (Exception missing) when (missing is DataFileException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// The workbenches of other known data sets that are at hand; none where the session is of drawn digits, or of a profile or
    /// universe that is not recorded.
    /// </summary>
    public IEnumerable<Workbench> Others => main.IsRecorded
        ? DataSources.All.Where(source => source.Title != main.Data.Name).Select(source => TryOn(source.Title)).OfType<Workbench>()
        : [];

    private Workbench Open(string title)
    {
        var source = DataSources.All.FirstOrDefault(source => source.Title == title)
            ?? throw new ArgumentException(
                $"No data set is called '{title}'; there are {string.Join(", ", DataSources.All.Select(source => source.Title))}.", nameof(title));
        var data = main.Settings.Data.For(source);
        return Workbench.OpenAsync(main.Settings with { Data = data with { Offline = data.Offline || !mayDownload } }).GetAwaiter().GetResult();
    }
}
