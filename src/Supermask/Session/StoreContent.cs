using Supermask.Runs;
using Supermask.Runs.Adoption;

namespace Supermask.Session;

/// <summary>What lies in a store, and what of it somebody can ask for today.</summary>
public sealed class StoreContent
{
    private readonly ILookup<string, string> users;

    /// <summary>Reads the descriptions of all runs of a store.</summary>
    /// <param name="library">The library whose profiles and universes can ask for runs.</param>
    public StoreContent(RunLibrary library)
    {
        Runs = StoredRun.AllOf(library.Store);
        // A key depends on the checksum of the images and their size alone, so that runs on other images are told too.
        users = (from images in Runs.Where(run => run.Data.Length > 0).Select(run => (run.Data, run.Inputs)).Distinct()
                 from each in KnownRuns.All(images.Inputs is { } inputs ? library with { Inputs = inputs } : library)
                 select (RunKey.Of(each.Run, images.Data).Value, each.User)).Distinct().ToLookup(pair => pair.Value, pair => pair.User);
        Data = library.Data.Checksum;
    }

    /// <summary>All runs.</summary>
    public IReadOnlyList<StoredRun> Runs { get; }

    /// <summary>The runs that no present key names.</summary>
    public IReadOnlyList<StoredRun> Orphans => [.. Runs.Where(run => !users.Contains(run.Key))];

    /// <summary>Checksum of the images at hand.</summary>
    public string Data { get; }

    /// <summary>Who can ask for a run; nobody where it is none of the present ones.</summary>
    public IReadOnlyList<string> UsersOf(StoredRun run) => [.. users[run.Key].Distinct()];
}
