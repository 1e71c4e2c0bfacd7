using Supermask.Forensics.Papers;

namespace Supermask.Forensics.Counts;

/// <summary>Numbers of ones with how many printed statistics they give at every printed digit.</summary>
/// <param name="Entries">Entries of a mask.</param>
/// <param name="Reading">How means and variances were computed.</param>
/// <param name="First">Ones of the first mask; those of the others follow by the differences.</param>
/// <param name="Matched">Number of statistics that come out as printed.</param>
public sealed record CountFit(int Entries, CountReading Reading, int First, int Matched);

/// <summary>Tries numbers of ones for the first mask. A candidate that falls behind the second best is given up early.</summary>
/// <param name="tests">The printed statistics.</param>
/// <param name="relative">Ones of each mask more than the first has, <c>[task]</c>.</param>
internal sealed class CountSearch(TestTable tests, IReadOnlyList<int> relative)
{
    private readonly (int First, int Second, double Low, double High)[] rows = [.. tests.Tests
        .OrderByDescending(test => Math.Abs(test.T.Value))
        .Select(test => (test.First, test.Second, Low: test.T.Low - Tie, High: test.T.High + Tie))];

    private readonly double[] means = new double[relative.Count];
    private readonly double[] variances = new double[relative.Count];
    private readonly int least = relative.Min();
    private readonly int most = relative.Max();

    // Half a unit is no exact double.
    private const double Tie = 1e-14;

    /// <summary>The best candidates, all that match equally many.</summary>
    public List<CountFit> Best { get; } = [];

    /// <summary>The best of the candidates that match fewer, or of another size; null while there is none.</summary>
    public CountFit? RunnerUp { get; private set; }

    /// <summary>Tries a range of numbers of ones for the first mask, as far as every mask keeps ones and zeros.</summary>
    public void Try(int entries, CountReading reading, int from, int to)
    {
        for (var first = Math.Max(from, 1 - least); first <= Math.Min(to, entries - 1 - most); first++)
        {
            var matched = Matched(entries, reading, first, RunnerUp?.Matched ?? 0);
            if (matched > 0 && matched >= (RunnerUp?.Matched ?? 0))
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

    private int Matched(int entries, CountReading reading, int first, int needed)
    {
        for (var task = 0; task < means.Length; task++)
        {
            means[task] = reading.Mean(first + relative[task], entries);
            variances[task] = reading.Variance(first + relative[task], entries) / entries;
        }

        var missesLeft = rows.Length - needed;
        var matched = 0;
        foreach (var (one, other, low, high) in rows)
        {
            var t = (means[one] - means[other]) / Math.Sqrt(variances[one] + variances[other]);
            if (t >= low && t <= high)
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
}
