using Supermask.Common;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether the two orders of a pair have one overlap.</summary>
public sealed class Symmetry : ICheck
{
    private const string Hypothesis = "both orders of a pair are one number: the overlap of two masks does not depend on their order";

    /// <inheritdoc/>
    public string Id => "symmetry";

    /// <inheritdoc/>
    public string Method => "Compares the printed overlaps of the two orders of each pair.";

    /// <inheritdoc/>
    public string AppliesTo => "overlaps";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from set in dossier.Paper.Sets
        where set.Overlaps is not null
        select Run(set, set.Overlaps!);

    private static CheckResult Run(TableSet set, OverlapTable overlaps)
    {
        var pairs = overlaps.Ascending.Select(pair => (
            pair.First, pair.Second, There: overlaps.Percent[pair], Back: overlaps.Percent[(pair.Second, pair.First)])).ToArray();
        var unequal = pairs.Where(pair => pair.There.Value != pair.Back.Value).ToArray();
        var apart = unequal.Select(pair => (double)Math.Abs(pair.There.Value - pair.Back.Value)).DefaultIfEmpty().ToArray();
        var found = unequal.Length == 0
            ? $"All {pairs.Length} pairs have the same overlap in both orders."
            : $"{unequal.Length} of {pairs.Length} pairs have two different overlaps, {apart.Min().Show()} to {apart.Max().Show()} "
                + $"points apart; {unequal.Count(DifferInLastDigit)} differ in their last digit alone, and "
                + $"{unequal.Count(EndInZero)} have an order that ends in 0.";
        return CheckResult.Exact(set.About(overlaps.Label), found, Hypothesis, [.. unequal.Select(pair => new OddRow(
            overlaps.Label, $"({pair.First}, {pair.Second})", $"{pair.There} % in this order, {pair.Back} % in the other"))]);
    }

    private static bool DifferInLastDigit((int First, int Second, PrintedNumber There, PrintedNumber Back) pair) =>
        pair.There.ToString()[..^1] == pair.Back.ToString()[..^1];

    private static bool EndInZero((int First, int Second, PrintedNumber There, PrintedNumber Back) pair) =>
        pair.There.LastDigit == 0 || pair.Back.LastDigit == 0;
}
