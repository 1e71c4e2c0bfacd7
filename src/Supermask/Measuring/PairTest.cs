using Supermask.Measuring.Overlap;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>The t-test of one pair of masks, a row of Tables 5, 7 and 9.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Test">The test on the entries of its masks.</param>
/// <param name="HolmP">Its p-value after Holm's correction for all pairs of these tasks.</param>
public sealed record PairTest(PairOverlap Pair, PooledTTest Test, double HolmP)
{
    /// <summary>The pair as the tables write it, such as <c>(3, 8)</c>.</summary>
    public string Label => $"({Pair.First}, {Pair.Second})";

    /// <summary>The tests of all pairs of a set of masks, by descending p-value (4.1.2).</summary>
    public static IReadOnlyList<PairTest> AllOf(MaskSet masks)
    {
        var tests = masks.Pairs.Select(pair => PooledTTest.OfCounts(pair.Entries, pair.FirstOnes, pair.SecondOnes)).ToArray();
        var adjusted = Holm.Adjust([.. tests.Select(test => test.P)]);
        return [.. masks.Pairs
            .Select((pair, index) => new PairTest(pair, tests[index], adjusted[index]))
            .OrderByDescending(test => test.Test.P)];
    }
}
