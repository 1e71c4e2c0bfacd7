using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics;

/// <summary>The tables of a paper, and what several checks find out about them, found out once.</summary>
public sealed class Dossier
{
    private readonly Dictionary<string, Lazy<SizeSearch?>> sizes;
    private readonly Dictionary<string, Lazy<CountRecovery?>> counts;
    private readonly Dictionary<string, Lazy<PairOverlaps?>> overlaps;
    private readonly Dictionary<string, Lazy<IReadOnlyList<double[]>>> drawn;

    /// <summary>A dossier on a paper; nothing is computed yet.</summary>
    /// <param name="paper">The tables.</param>
    /// <param name="options">How thoroughly to look.</param>
    public Dossier(PrintedPaper paper, ForensicsOptions options)
    {
        (Paper, Options) = (paper, options);
        var tested = Tested.ToArray();
        sizes = tested.ToDictionary(set => set.Name, set => new Lazy<SizeSearch?>(() =>
            SizeSearch.Of(set.Tests!, [.. paper.Sizes.Select(size => size.Entries)], options)));
        counts = tested.ToDictionary(set => set.Name, set => new Lazy<CountRecovery?>(() =>
            sizes[set.Name].Value is { Winner: { } winner, Differences: { } differences }
                ? CountRecovery.Of(set.Tests!, winner.Entries, differences, options)
                : null));
        overlaps = tested.ToDictionary(set => set.Name, set => new Lazy<PairOverlaps?>(() => PairOverlaps.Of(set, CountsOf(set))));
        drawn = tested.ToDictionary(set => set.Name, set => new Lazy<IReadOnlyList<double[]>>(() =>
            OverlapsOf(set)?.Draw(options) ?? []));
    }

    /// <summary>The tables.</summary>
    public PrintedPaper Paper { get; }

    /// <summary>How thoroughly to look.</summary>
    public ForensicsOptions Options { get; }

    /// <summary>The sets that have t-tests.</summary>
    public IEnumerable<TableSet> Tested => Paper.Sets.Where(set => set.Tests is not null);

    /// <summary>
    /// Statistics measured on what a table of measurements is about, by the names of its rows, such as
    /// <c>mean_bytes</c>; empty where they were not measured.
    /// </summary>
    public IReadOnlyDictionary<string, double> Measured { get; init; } = new Dictionary<string, double>();

    /// <summary>The size of the masks behind a set's t statistics; null where it has none, or no size fits.</summary>
    public SizeSearch? SizeOf(TableSet set) => sizes.GetValueOrDefault(set.Name)?.Value;

    /// <summary>The numbers of ones behind a set's t statistics; null where it has none, or no size fits.</summary>
    public CountRecovery? CountsOf(TableSet set) => counts.GetValueOrDefault(set.Name)?.Value;

    /// <summary>The overlaps of a set with its numbers of ones; null where either is not known.</summary>
    internal PairOverlaps? OverlapsOf(TableSet set) => overlaps.GetValueOrDefault(set.Name)?.Value;

    /// <summary>What a check says of each set that has overlaps and t-tests: open where its numbers of ones are not known.</summary>
    /// <param name="hypothesis">What the check takes to be so.</param>
    /// <param name="check">The check, given what it is about, the set and its overlaps.</param>
    internal IEnumerable<CheckResult> OfOverlaps(string hypothesis, Func<string, TableSet, PairOverlaps, CheckResult> check) =>
        from set in Tested
        where set.Overlaps is not null
        let about = set.About(set.Overlaps!.Label, set.Tests!.Label)
        select OverlapsOf(set) is { } overlaps
            ? check(about, set, overlaps)
            : CheckResult.Open(
                about, set.Overlaps!.Tasks == set.Tests!.Tasks ? "The numbers of ones are not known." : set.OtherTasks, hypothesis);

    /// <summary>Overlaps in percent of independent masks with these numbers of ones, <c>[draw][pair]</c>.</summary>
    internal IReadOnlyList<double[]> DrawnOverlapsOf(TableSet set) => drawn[set.Name].Value;
}
