using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>
/// The size of the masks behind t statistics. Their step gives the size times 4 p (1 - p); their digits tell sizes of the
/// same step apart, because each mean is rounded on the grid of its own size.
/// </summary>
public sealed class SizeSearch
{
    /// <summary>Statistics nearer to a step than chance allows with this probability have one.</summary>
    private const double LogChanceOfAStep = -3;

    // How far from half the density may be: 4 p (1 - p) is 0.98 at 43 %, and 0.77 at 26 % for sizes that the paper names.
    private const double SmallestShare = 0.98;
    private const double SmallestShareOfNamed = 0.77;

    // A little more than all, for a step that is not known exactly.
    private const double LargestShare = 0.999;

    private SizeSearch(SizeScan scan, TestTable tests, IReadOnlyList<int> named)
    {
        Scan = scan;
        HasStep = scan.HasMultiples && scan.LogChance < LogChanceOfAStep;
        if (!HasStep)
        {
            return;
        }

        Differences = CountDifferences.Of(tests, scan.HalfDenseEntries);
        var tried = TryAll(tests, Differences, named);
        var most = tried.Max(fit => fit?.Matched ?? 0);
        var decisive = 2 * most > tests.Tests.Count;
        Winner = decisive
            ? tried.Where(fit => fit?.Matched == most).OrderByDescending(fit => named.Contains(fit!.Entries)).First()
            : new CountFit(Nearest(named), CountReading.All[0], 0, most);
        RunnerUp = decisive ? tried.Where(fit => fit is not null && fit.Entries != Winner!.Entries).MaxBy(fit => fit!.Matched) : null;
        IsCertain = decisive && RunnerUp?.Matched != most;
    }

    /// <summary>The fit of every size by its step.</summary>
    public SizeScan Scan { get; }

    /// <summary>Whether the statistics have a step at all.</summary>
    public bool HasStep { get; }

    /// <summary>The differences of numbers of ones; null where there is no step.</summary>
    public CountDifferences? Differences { get; }

    /// <summary>The size whose statistics match most printed ones at every digit; null where there is no step.</summary>
    public CountFit? Winner { get; }

    /// <summary>The best of the other sizes; null where none was told apart by digits.</summary>
    public CountFit? RunnerUp { get; }

    /// <summary>Whether the digits single out the winner.</summary>
    public bool IsCertain { get; }

    /// <summary>Searches the size.</summary>
    /// <param name="tests">The statistics.</param>
    /// <param name="named">Sizes that the paper names.</param>
    /// <param name="options">Which sizes are tried.</param>
    public static SizeSearch Of(TestTable tests, IReadOnlyList<int> named, ForensicsOptions options) =>
        new(SizeScan.Of(tests, options), tests, named);

    private CountFit?[] TryAll(TestTable tests, CountDifferences differences, IReadOnlyList<int> named)
    {
        var lowest = (int)(Scan.HalfDenseEntries * LargestShare);
        var sizes = Enumerable.Range(lowest, (int)(Scan.HalfDenseEntries / SmallestShare) - lowest + 1)
            .Union(named.Where(IsPossible)).ToArray();
        var density = new StepDensity(tests, differences, Scan.HalfDenseEntries);
        var fits = new CountFit?[sizes.Length];
        Parallel.For(0, sizes.Length, index => fits[index] = Try(sizes[index], tests, differences, density));
        return fits;
    }

    private static CountFit? Try(int size, TestTable tests, CountDifferences differences, StepDensity density)
    {
        var search = new CountSearch(tests, differences.Relative);
        foreach (var reading in CountReading.All)
        {
            foreach (var (from, to) in density.Ranges(size, reading))
            {
                search.Try(size, reading, from, to);
            }
        }

        return search.Best.FirstOrDefault();
    }

    private bool IsPossible(int size) =>
        size >= Scan.HalfDenseEntries * LargestShare && size * SmallestShareOfNamed <= Scan.HalfDenseEntries;

    private int Nearest(IReadOnlyList<int> named) => named
        .Where(IsPossible)
        .DefaultIfEmpty((int)Math.Round(Scan.HalfDenseEntries)).Min();
}
