using MathNet.Numerics.Statistics;
using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether the p-values of t-tests say anything about overlap.</summary>
public sealed class PRanksOverlap : ICheck
{
    private const string Hypothesis = "the p-value says nothing of the overlap, beyond what the numbers of ones give to both";

    /// <inheritdoc/>
    public string Id => "p-ranks-overlap";

    /// <inheritdoc/>
    public string Method => "Correlates the ranks of p-values and overlaps over the pairs, and compares the correlation with that of "
        + "independent masks with the same numbers of ones.";

    /// <inheritdoc/>
    public string AppliesTo => "overlaps with t-tests of the same set";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.OfOverlaps(Hypothesis, (about, set, overlaps) =>
            Run(about, set.Tests!, overlaps, dossier.DrawnOverlapsOf(set)));

    private static CheckResult Run(string about, TestTable tests, PairOverlaps overlaps, IReadOnlyList<double[]> drawn)
    {
        var byPair = tests.Tests.ToDictionary(
            test => (Math.Min(test.First, test.Second), Math.Max(test.First, test.Second)), test => test.P.Real);
        var p = overlaps.Pairs.Select(pair => byPair[pair]).ToArray();
        if (AreEqual(p) || AreEqual(overlaps.Percent))
        {
            return CheckResult.Open(about, "All p-values, or all overlaps, are printed as one number, so that they have no order.", Hypothesis);
        }

        var found = Correlation.Spearman(p, overlaps.Percent);
        var ranks = Ranks(p);
        var surprise = PairOverlaps.TwoSided(found, [.. drawn.Select(percent => Correlation.Pearson(ranks, Ranks(percent)))]);
        var text = $"The rank correlation of p-value and overlap is {found:F2}, and {Correlation.Spearman(p, overlaps.Z):F2} once each overlap "
            + $"is taken as its distance from chance; p = {surprise.Show()}. {RankText(p, overlaps, p.Max(), "highest")} "
            + RankText(p, overlaps, p.Min(), "lowest");
        return CheckResult.Tested(about, text, Hypothesis, surprise, []);
    }

    private static bool AreEqual(IReadOnlyList<double> numbers) => numbers.All(number => number == numbers[0]);

    private static double[] Ranks(double[] values) => ArrayStatistics.RanksInplace([.. values]);

    private static string RankText(double[] p, PairOverlaps overlaps, double extreme, string which)
    {
        var tied = p.Index().Where(each => each.Item == extreme).Select(each => each.Index).ToArray();
        var (pairs, ranks) = (tied.Select(pair => $"({overlaps.Pairs[pair].First}, {overlaps.Pairs[pair].Second})"), tied.Select(pair => Rank(overlaps, pair)));
        return tied.Length == 1
            ? $"The pair with the {which} p-value, {pairs.Single()}, has the overlap number {ranks.Single()} of {p.Length}, counted from the largest."
            : $"{tied.Length} pairs have the {which} p-value, {string.Join(", ", pairs)}; they have the overlaps number {string.Join(", ", ranks)} of "
                + $"{p.Length}, counted from the largest.";
    }

    // The places that a pair shares with those whose printed overlap is the same.
    private static string Rank(PairOverlaps overlaps, int pair)
    {
        var first = 1 + overlaps.Percent.Count(percent => percent > overlaps.Percent[pair]);
        var last = overlaps.Percent.Count(percent => percent >= overlaps.Percent[pair]);
        return first == last ? $"{first}" : $"{first} to {last}";
    }
}
