using MathNet.Numerics.Distributions;
using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;
using Supermask.Measuring.Statistics;

namespace Supermask.Forensics.Checks;

/// <summary>Whether overlaps are those of independent masks with the same numbers of ones.</summary>
public sealed class OverlapByChance : ICheck
{
    private const string Hypothesis = "the masks are independent: their ones lie anywhere, as many as the t statistics tell";
    private const double Significant = 0.05;

    /// <inheritdoc/>
    public string Id => "overlap-by-chance";

    /// <inheritdoc/>
    public string Method => "Compares each overlap, their mean and their range with those of independent masks that have the numbers "
        + "of ones recovered from the t statistics.";

    /// <inheritdoc/>
    public string AppliesTo => "overlaps with t-tests of the same set";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.OfOverlaps(Hypothesis, (about, set, overlaps) =>
            Run(about, set.Overlaps!, overlaps, [.. dossier.DrawnOverlapsOf(set).Select(Range)]));

    private static CheckResult Run(string about, OverlapTable table, PairOverlaps overlaps, double[] ranges)
    {
        var mean = overlaps.Z.Sum() / Math.Sqrt(overlaps.Z.Count);
        var ofMean = TwoSided(mean);
        var range = Range(overlaps.Percent);
        var ofRange = PairOverlaps.TwoSided(range, ranges);
        var each = overlaps.Z.Select(TwoSided).ToArray();
        var holm = Holm.Adjust(each);
        var p = Math.Min(1, 3 * Math.Min(Math.Min(ofMean, ofRange), holm.Min()));
        var (percent, chance) = (overlaps.Percent.Average(), overlaps.Chance.Average(each => each.Percent));
        Array.Sort(ranges);
        var found = $"The mean overlap is {percent:F3} %, that of independent masks {chance:F3} %: {Math.Abs(percent - chance):F3} points "
            + $"{(percent < chance ? "below" : "above")}, Z = {mean:F2}, p = {ofMean.Show()}. The range is {range:F2} points, by chance "
            + $"{ranges[ranges.Length / 20]:F2} to {ranges[ranges.Length * 19 / 20]:F2} in 90 % of tables, p = {ofRange.Show()}. z of the pairs lies between {overlaps.Z.Min():F2} and {overlaps.Z.Max():F2}; "
            + $"{each.Count(value => value < Significant)} of {each.Length} pairs lie beyond 5 %, "
            + $"{each.Count(value => value * each.Length < Significant)} after Bonferroni's correction and {holm.Count(value => value < Significant)} after Holm's.";
        var rows = overlaps.Pairs.Index().Where(pair => holm[pair.Index] < Significant).Select(pair => new OddRow(
            table.Label, $"({pair.Item.First}, {pair.Item.Second})", $"{overlaps.Percent[pair.Index]:F2} %, z = {overlaps.Z[pair.Index]:F2}"));
        return CheckResult.Tested(about, found, Hypothesis, p, [.. rows]);
    }

    private static double Range(IReadOnlyList<double> percent) => percent.Max() - percent.Min();

    private static double TwoSided(double z) => 2 * Normal.CDF(0, 1, -Math.Abs(z));
}
