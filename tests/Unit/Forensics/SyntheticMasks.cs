using System.Globalization;
using MathNet.Numerics.Distributions;
using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Measuring.Overlap;
using Supermask.Networks;

namespace Supermask.Unit.Forensics;

/// <summary>Small masks with their printed tables of overlaps and t-tests, cell by cell.</summary>
internal sealed class SyntheticMasks
{
    private const int TaskCount = 10;
    private const int Rows = 30;
    private const int WordBits = 64;

    private readonly MaskSet masks;
    private readonly double[] variances;

    /// <param name="random">Where the masks come from.</param>
    /// <param name="columns">Columns of a mask; it has 30 rows.</param>
    /// <param name="commonWords">How many groups of 64 entries the masks have in common.</param>
    /// <param name="tasks">Number of masks.</param>
    /// <param name="more">How many ones the last mask has more than it was drawn with.</param>
    public SyntheticMasks(CounterRandom random, int columns = 50, int commonWords = 0, int tasks = TaskCount, int more = 0)
    {
        var entries = Rows * columns;
        var common = Words(random, entries);
        masks = new MaskSet([.. Enumerable.Range(0, tasks).Select(task =>
        {
            var own = Words(random, entries);
            common.AsSpan(0, commonWords).CopyTo(own);
            Fill(own, task == tasks - 1 ? more : 0);
            return new BitMask(own, Rows, columns);
        })]);
        variances = [.. masks.Masks.Select(Variance)];
        Overlaps = [.. masks.OrderedPairs.Select(pair => new[] { Text(pair.First), Text(pair.Second), Text(pair.Percent, 2) })];
        Tests = [.. masks.Pairs
            .Select(pair => (Pair: pair, T: T(pair)))
            .Select(test => (test.Pair, test.T, P: 2 * StudentT.CDF(0, 1, (2.0 * entries) - 2, -Math.Abs(test.T))))
            .OrderByDescending(test => test.P)
            .Select(test => new[] { Text(test.Pair.First), Text(test.Pair.Second), Text(test.T, 6), Text(test.P, 6) })];
    }

    /// <summary>task_i, task_j, overlap_percent.</summary>
    public string[][] Overlaps { get; }

    /// <summary>task_i, task_j, t_statistic, p_value.</summary>
    public string[][] Tests { get; }

    public int[] Ones => [.. masks.Masks.Select(mask => mask.Ones)];

    public static string Text(double number, int decimals = 0) => number.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    /// <summary>The t statistic of paired entries of the masks in a row of <see cref="Tests"/>.</summary>
    public double PairedT(int row)
    {
        var pair = masks.Pair(int.Parse(Tests[row][0], CultureInfo.InvariantCulture), int.Parse(Tests[row][1], CultureInfo.InvariantCulture));
        double n = pair.Entries;
        var mean = (pair.FirstOnes - pair.SecondOnes) / n;
        var square = (pair.FirstOnes + pair.SecondOnes - (2 * pair.Both)) / n;
        return mean / Math.Sqrt((square - (mean * mean)) / (n - 1));
    }

    /// <summary>The row of a pair in <see cref="Overlaps"/>.</summary>
    public string[] Overlap(int first, int second) => Overlaps.Single(row => row[0] == Text(first) && row[1] == Text(second));

    // As SciPy computes it for two arrays of single precision: means and sums of squares in single precision.
    private double T(PairOverlap pair)
    {
        double n = pair.Entries;
        var variance = (variances[pair.First] + variances[pair.Second]) / 2 * n / (n - 1);
        return ((float)(pair.FirstOnes / n) - (double)(float)(pair.SecondOnes / n)) / Math.Sqrt(variance * 2 / n);
    }

    private static double Variance(BitMask mask) => SingleVariance.Of(
        [.. Enumerable.Range(0, mask.Length).Select(entry => mask[entry / mask.Columns, entry % mask.Columns])]);

    // The first zeros become ones.
    private static void Fill(ulong[] words, int more)
    {
        for (var word = 0; more > 0; word += ~words[word] == 0 ? 1 : 0)
        {
            more -= ~words[word] == 0 ? 0 : 1;
            words[word] |= words[word] + 1;
        }
    }

    private static ulong[] Words(CounterRandom random, int entries)
    {
        var words = new ulong[(entries + WordBits - 1) / WordBits];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = random.Next();
        }

        words[^1] &= entries % WordBits == 0 ? ulong.MaxValue : (1UL << (entries % WordBits)) - 1;
        return words;
    }
}
