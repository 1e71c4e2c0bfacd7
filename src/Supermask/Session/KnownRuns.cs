using Supermask.Learning;
using Supermask.Multiverse;
using Supermask.Papers;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>The runs that profiles and universes ask for: what a store can be used for today.</summary>
public static class KnownRuns
{
    /// <summary>Every run with the name of who asks for it, under the default readings first.</summary>
    /// <param name="library">A library of the data at hand.</param>
    public static IEnumerable<(RunOptions Run, string User)> All(RunLibrary library)
    {
        var plain = library.In(Universe.Default);
        var byProfile = Profile.All.Where(profile => !profile.IsCut).SelectMany(profile =>
            Of(plain with { Profile = profile }, KnownArms.Cells).Select(run => (run, profile.Name)));
        var judged = AllPapers.Cells.Where(cell => MultiversePlan.JudgedArms.Contains(cell.Arm)).ToArray();
        var byUniverse = from design in Designs.Names
                         from universe in Designs.Named(design, OpenChoices.Space)
                         from run in Of(library.In(universe) with { Profile = Profile.Multiverse }, judged)
                         select (run, $"multiverse, {design}");
        return byProfile.Concat(byUniverse);
    }

    private static IEnumerable<RunOptions> Of(RunLibrary library, IEnumerable<(string Variant, Arm Arm)> cells) =>
        cells.SelectMany(cell => library.RunsOf(cell.Variant, cell.Arm));
}
