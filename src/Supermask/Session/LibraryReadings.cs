using Supermask.Learning;
using Supermask.Multiverse;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>A library of runs as a universe reads its source, and the arms that its runs belong to.</summary>
public static class LibraryReadings
{
    /// <summary>The same library with its runs made and read as a universe does.</summary>
    public static RunLibrary In(this RunLibrary library, Universe universe) =>
        library with { Change = universe.Apply, ReadAs = universe.Read };

    /// <summary>The arm that a run belongs to.</summary>
    /// <exception cref="InvalidOperationException">It belongs to none.</exception>
    public static Arm ArmOf(this RunLibrary library, RunOptions run) =>
        KnownArms.All.First(arm => arm.Learns(run.Variant) && library.RunOf(run.Variant, arm, run.Seed) == run);
}
