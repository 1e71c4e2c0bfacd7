using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether t statistics treat two masks as independent samples or as pairs of entries.</summary>
public sealed class TwoSamples : ICheck
{
    private const string Hypothesis = "every statistic is that of two independent samples";

    /// <inheritdoc/>
    public string Id => "two-samples";

    /// <inheritdoc/>
    public string Method => "Computes from the numbers of ones the t statistic of two independent samples, and with the printed overlap "
        + "that of paired entries, and says which is printed.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests with overlaps of the same set";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from set in dossier.Paper.Sets
        where set.Tests is not null && set.Overlaps is not null
        select Run(set, dossier.CountsOf(set));

    private static CheckResult Run(TableSet set, CountRecovery? recovery)
    {
        var about = set.About(set.Overlaps!.Label, set.Tests!.Label);
        if (set.Tests.Tasks != set.Overlaps.Tasks)
        {
            return CheckResult.Open(about, set.OtherTasks, Hypothesis);
        }

        if (recovery?.Ones is not { } ones)
        {
            return CheckResult.Open(about, "The numbers of ones are not known.", Hypothesis);
        }

        var odd = recovery.OddTests.ToHashSet();
        var paired = set.Tests.Tests.Where(test => IsPaired(test, set.Overlaps, ones, recovery.Entries)).ToArray();
        var apart = set.Tests.Tests.Max(test => Math.Abs(
            Paired(test, ones, set.Overlaps.Of(test.First, test.Second), recovery.Entries) - recovery.Predict(test)));
        var rows = paired.Where(odd.Contains).Select(test => new OddRow(
            set.Tests.Label, test.Pair, $"t = {test.T} is that of paired entries; two samples give {recovery.Predict(test):F6}")).ToArray();
        var found = $"{recovery.Tests - odd.Count} of {recovery.Tests} statistics are those of two independent samples; {paired.Length} could be those "
            + $"of paired entries, as far as the printed overlaps tell. The two lie up to {apart.Show()} apart.";
        return rows.Length == 0 && paired.Length == recovery.Tests
            ? CheckResult.Open(about, $"{found} The printed digits do not tell them apart.", Hypothesis)
            : CheckResult.Exact(about, found, Hypothesis, rows);
    }

    private static bool IsPaired(PrintedTest test, OverlapTable overlaps, IReadOnlyList<int> ones, int entries)
    {
        var there = overlaps.Percent[(test.First, test.Second)];
        var back = overlaps.Percent[(test.Second, test.First)];
        var ends = new[] { Math.Min(there.Low, back.Low), Math.Max(there.High, back.High) }
            .Select(percent => Paired(test, ones, percent, entries)).Order().ToArray();
        return test.T.IsRoundingWithin(ends[0], ends[1]);
    }

    // The variance of the differences of entries follows from how many differ, and that from the overlap.
    private static double Paired(PrintedTest test, IReadOnlyList<int> ones, double percent, int entries)
    {
        var (first, second) = (ones[test.First], ones[test.Second]);
        var both = Jaccard.Both(percent, first, second);
        var difference = (first - second) / (double)entries;
        var variance = (((first + second - (2 * both)) / entries) - (difference * difference)) * entries / (entries - 1.0);
        return difference / Math.Sqrt(variance / entries);
    }
}
