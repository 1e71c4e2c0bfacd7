using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether t statistics are those of whole numbers of ones, and which.</summary>
public sealed class WholeOnes : ICheck
{
    private const string Hypothesis = "every statistic is that of two masks with whole numbers of ones, one number a mask";

    /// <inheritdoc/>
    public string Id => "whole-ones";

    /// <inheritdoc/>
    public string Method => "Reads each t statistic as a difference of two numbers of ones, adds the differences up around every "
        + "triple of masks, and tries every number of ones of the first mask until the printed digits come out.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.Tested.Select(set => Run(set, dossier.CountsOf(set)));

    private static CheckResult Run(TableSet set, CountRecovery? recovery)
    {
        var (about, label) = (set.About(set.Tests!.Label), set.Tests.Label);
        if (recovery is null)
        {
            return CheckResult.Open(about, "No size of mask fits the statistics, so that they tell no numbers of ones.", Hypothesis);
        }

        var differences = recovery.Differences;
        var closed = $"{differences.Triples - differences.OpenTriples} of {differences.Triples} triples of differences add up to 0.";
        var broken = differences.OddTests.Select(test => new OddRow(
            label, test.Pair,
            $"t = {test.T} is a difference of {differences.Of(test)} ones; the other pairs give "
            + $"{differences.Relative[test.First] - differences.Relative[test.Second]}")).ToList();
        if (!recovery.Explains)
        {
            var found = $"{closed} No numbers of ones give most of the digits; the best give {(recovery.Best.Count > 0 ? recovery.Best[0].Matched : 0)} "
                + $"of {recovery.Tests}.";
            return broken.Count > 0 ? CheckResult.Exact(about, found, Hypothesis, broken) : CheckResult.Open(about, found, Hypothesis);
        }

        var digits = recovery.OddTests.Except(differences.OddTests).Select(test => new OddRow(
            label, test.Pair, $"t = {test.T} is printed, {recovery.Predict(test):F6} follows from the numbers of ones"));
        OddRow[] rows = [.. broken, .. digits];
        var text = $"{closed} {CountText(recovery)}";
        return broken.Count > 0 || recovery.ImpossibleTests.Count > 0
            ? CheckResult.Exact(about, text, Hypothesis, rows)
            : CheckResult.Tested(about, text, Hypothesis, recovery.P, rows);
    }

    private static string CountText(CountRecovery recovery)
    {
        var best = recovery.Best[0];
        var runnerUp = recovery.RunnerUp is { } next
            ? $" The runner-up, {next.First} ones with {next.Reading}, matches {next.Matched}."
            : "";
        var text = $"With masks of {recovery.Entries} entries and {best.Reading}, {best.Matched} of {recovery.Tests} statistics come out at "
            + $"every printed digit{AlmostText(recovery)}.{runnerUp}";
        if (recovery.Ones is not { } ones)
        {
            var firsts = recovery.Best.Select(fit => fit.First).Distinct().ToArray();
            return $"{text} {firsts.Length} numbers of ones of the first mask, from {firsts.Min()} to {firsts.Max()}, match equally many: "
                + "the digits do not tell them apart.";
        }

        var readings = recovery.Best.Count > 1 ? $" {recovery.Best.Count} readings of mean and variance match equally many." : "";
        return $"{text}{readings} The masks have {string.Join(", ", ones)} ones, a mean density of "
            + $"{(ones.Average() / recovery.Entries).Show()}. {SpreadText(recovery, ones)}";
    }

    // How many more come out once the sum of squares may be rounded in the order of any mask.
    private static string AlmostText(CountRecovery recovery)
    {
        var almost = recovery.Tests - recovery.OddTests.Count - recovery.Best[0].Matched;
        return almost > 0 ? $", and {almost} more within what adding up a variance in single precision leaves open" : "";
    }

    // Independent entries of one density give numbers of ones with a binomial spread.
    private static string SpreadText(CountRecovery recovery, IReadOnlyList<int> ones)
    {
        var p = Spread.PValue(ones, recovery.Entries);
        return $"Their spread is {(p < ForensicsOptions.Level ? "not " : "")}that of masks with one density (p = {p.Show()}).";
    }
}
