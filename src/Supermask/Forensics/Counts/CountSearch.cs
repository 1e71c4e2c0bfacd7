using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>Numbers of ones with how many printed statistics they give at every printed digit.</summary>
/// <param name="Entries">Entries of a mask.</param>
/// <param name="Reading">How means and variances were computed.</param>
/// <param name="First">Ones of the first mask; those of the others follow by the differences.</param>
/// <param name="Matched">Number of statistics that come out as printed.</param>
public sealed record CountFit(int Entries, CountReading Reading, int First, int Matched);

/// <summary>Tries numbers of ones for the first mask. A candidate that falls behind the second best is given up early.</summary>
internal sealed class CountSearch
{
    // Half a unit is no exact double.
    private const double Tie = 1e-14;

    // A candidate that matches no more than one statistic in so many is none.
    private const int LeastShare = 5;

    private readonly Row[] rows;
    private readonly int least;
    private readonly int most;

    /// <summary>A search that has tried nothing yet.</summary>
    /// <param name="tests">The printed statistics.</param>
    /// <param name="relative">Ones of each mask more than the first has, <c>[task]</c>.</param>
    public CountSearch(TestTable tests, IReadOnlyList<int> relative)
    {
        (least, most) = (relative.Min(), relative.Max());
        rows = [.. tests.Tests.OrderByDescending(test => Math.Abs(test.T.Value)).Select(test => new Row(
            relative[test.First] - least, relative[test.Second] - least, Signed(test.T.Low - Tie), Signed(test.T.High + Tie)))];
    }

    /// <summary>The best candidates, all that match equally many.</summary>
    public List<CountFit> Best { get; } = [];

    /// <summary>The best of the candidates that match fewer; null while there is none.</summary>
    public CountFit? RunnerUp { get; private set; }

    private int Needed => Math.Max(1 + (rows.Length / LeastShare), RunnerUp?.Matched ?? 0);

    /// <summary>Tries a range of numbers of ones for the first mask, as far as every mask keeps ones and zeros.</summary>
    public void Try(int entries, CountReading reading, int from, int to)
    {
        var (lowest, highest) = (Math.Max(from, 1 - least), Math.Min(to, entries - 1 - most));
        if (lowest > highest)
        {
            return;
        }

        var ones = Enumerable.Range(lowest + least, highest + most - lowest - least + 1).ToArray();
        var means = Array.ConvertAll(ones, each => reading.Mean(each, entries));
        var variances = Array.ConvertAll(ones, each => reading.Variance(each, entries) / entries);
        for (var first = lowest; first <= highest; first++)
        {
            var matched = Matched(means.AsSpan(first - lowest), variances.AsSpan(first - lowest), Needed);
            if (matched >= Needed)
            {
                Keep(new CountFit(entries, reading, first, matched));
            }
        }
    }

    private void Keep(CountFit fit)
    {
        if (Best.Count > 0 && fit.Matched < Best[0].Matched)
        {
            RunnerUp = fit.Matched > (RunnerUp?.Matched ?? 0) ? fit : RunnerUp;
            return;
        }

        if (Best.Count > 0 && fit.Matched > Best[0].Matched)
        {
            RunnerUp = Best[0];
            Best.Clear();
        }

        Best.Add(fit);
    }

    // Whether t lies between two ends is asked of its square, which needs no root and no division.
    private int Matched(ReadOnlySpan<double> means, ReadOnlySpan<double> variances, int needed)
    {
        var missesLeft = rows.Length - needed;
        var matched = 0;
        foreach (var row in rows)
        {
            var difference = Signed(means[row.First] - means[row.Second]);
            var variance = variances[row.First] + variances[row.Second];
            if (difference >= row.Low * variance && difference <= row.High * variance)
            {
                matched++;
            }
            else if (--missesLeft < 0)
            {
                return 0;
            }
        }

        return matched;
    }

    private static double Signed(double number) => number * Math.Abs(number);

    // Where the two masks stand among the numbers of ones, from the smallest; the ends of t as squares with its sign.
    private readonly record struct Row(int First, int Second, double Low, double High);
}
