using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>
/// The number of ones of each mask behind t statistics. Their differences fix all but one number, the ones of the first
/// mask: every possible one is tried, under every reading of mean and variance.
/// </summary>
public sealed class CountRecovery
{
    private readonly TestTable tests;

    private CountRecovery(TestTable tests, int entries, CountDifferences differences)
    {
        (this.tests, Entries, Differences) = (tests, entries, differences);
        var ranked = CountReading.All.SelectMany(reading => Search(tests, entries, differences, reading))
            .OrderByDescending(fit => fit.Matched).ToArray();
        Best = [.. ranked.Where(fit => fit.Matched == ranked[0].Matched)];
        RunnerUp = ranked.FirstOrDefault(fit => fit.Matched < ranked[0].Matched);
    }

    /// <summary>Entries of a mask.</summary>
    public int Entries { get; }

    /// <summary>The differences of the numbers of ones.</summary>
    public CountDifferences Differences { get; }

    /// <summary>The candidates that match the most statistics; empty where none matches any.</summary>
    public IReadOnlyList<CountFit> Best { get; }

    /// <summary>The best of the others.</summary>
    public CountFit? RunnerUp { get; }

    /// <summary>Number of statistics.</summary>
    public int Tests => tests.Tests.Count;

    /// <summary>Whether the candidates explain the digits: they match most of them.</summary>
    public bool Explains => Best.Count > 0 && 2 * Best[0].Matched > Tests;

    /// <summary>The ones of each mask, <c>[task]</c>; null where no candidate, or more than one number, fits best.</summary>
    public IReadOnlyList<int>? Ones => Explains && Best.DistinctBy(fit => fit.First).Count() == 1 ? OnesOf(Best[0]) : null;

    /// <summary>
    /// The statistics that the best candidate does not give, also when the variance may be off by one rounding in single
    /// precision.
    /// </summary>
    public IReadOnlyList<PrintedTest> OddTests => [.. tests.Tests.Where(test =>
        Math.Abs(Predict(test) - test.T.Real) > test.T.HalfUnit + 1e-12 + (Best[0].Reading.RelativeSlack * Math.Abs(test.T.Real)))];

    /// <summary>Searches the numbers of ones.</summary>
    /// <param name="tests">The statistics.</param>
    /// <param name="entries">Entries of a mask.</param>
    /// <param name="differences">The differences of the numbers of ones.</param>
    public static CountRecovery Of(TestTable tests, int entries, CountDifferences differences) => new(tests, entries, differences);

    /// <summary>The ones of each mask by a candidate, <c>[task]</c>.</summary>
    public IReadOnlyList<int> OnesOf(CountFit fit) => [.. Differences.Relative.Select(more => fit.First + more)];

    /// <summary>The statistic that the best candidate gives.</summary>
    public double Predict(PrintedTest test)
    {
        var (fit, relative) = (Best[0], Differences.Relative);
        return fit.Reading.T(fit.First + relative[test.First], fit.First + relative[test.Second], Entries);
    }

    private static List<CountFit> Search(TestTable tests, int entries, CountDifferences differences, CountReading reading)
    {
        var search = new CountSearch(tests, differences.Relative);
        search.Try(entries, reading, 0, entries);
        return search.RunnerUp is { } next ? [.. search.Best, next] : search.Best;
    }
}
