using MathNet.Numerics.Distributions;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>
/// The number of ones of each mask behind t statistics. Their differences fix all but one number, the ones of the first
/// mask: every possible one is tried, under every reading of mean and variance.
/// </summary>
public sealed class CountRecovery
{
    // Half a unit is no exact double.
    private const double Tie = 1e-12;

    private readonly TestTable tests;
    private readonly Lazy<IReadOnlyList<SingleVariance>> variances;

    private CountRecovery(TestTable tests, int entries, CountDifferences differences, ForensicsOptions options)
    {
        (this.tests, Entries, Differences) = (tests, entries, differences);
        variances = new Lazy<IReadOnlyList<SingleVariance>>(() => VariancesOf(options));
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
    /// The statistics that the best candidate does not give, and that the rounding of variances in single precision gives less
    /// often than <see cref="ForensicsOptions.Level"/> in a table of so many.
    /// </summary>
    public IReadOnlyList<PrintedTest> OddTests => [.. tests.Tests.Where(test => POf(test) < ForensicsOptions.Level)];

    /// <summary>Those of them that no order of a mask's entries gives.</summary>
    public IReadOnlyList<PrintedTest> ImpossibleTests => [.. tests.Tests.Where(test => Excess(test) > MostOf(test))];

    /// <summary>The probability that a table of so many statistics has one as far off.</summary>
    public double P => tests.Tests.Min(POf);

    /// <summary>Searches the numbers of ones.</summary>
    /// <param name="tests">The statistics.</param>
    /// <param name="entries">Entries of a mask.</param>
    /// <param name="differences">The differences of the numbers of ones.</param>
    /// <param name="options">The root of random numbers.</param>
    public static CountRecovery Of(TestTable tests, int entries, CountDifferences differences, ForensicsOptions options) =>
        new(tests, entries, differences, options);

    /// <summary>The ones of each mask by a candidate, <c>[task]</c>.</summary>
    public IReadOnlyList<int> OnesOf(CountFit fit) => [.. Differences.Relative.Select(more => fit.First + more)];

    /// <summary>The statistic that the best candidate gives.</summary>
    public double Predict(PrintedTest test)
    {
        var (fit, relative) = (Best[0], Differences.Relative);
        return fit.Reading.T(fit.First + relative[test.First], fit.First + relative[test.Second], Entries);
    }

    // Of each mask: one with half its entries 1 has squares that add up without rounding.
    private IReadOnlyList<SingleVariance> VariancesOf(ForensicsOptions options)
    {
        var random = options.Random($"masks of {Entries} entries");
        return [.. OnesOf(Best[0]).Select(ones => Best[0].Reading.SingleMeans ? SingleVariance.Within(ones, Entries, random) : SingleVariance.None)];
    }

    // The pooled variance is the mean of two, and a variance that is off by some share moves t by half of it.
    private double SpreadOf(PrintedTest test)
    {
        var (first, second) = (variances.Value[test.First].Spread, variances.Value[test.Second].Spread);
        return Math.Sqrt((first * first) + (second * second)) / 4 * Math.Abs(Predict(test));
    }

    private double MostOf(PrintedTest test) =>
        (variances.Value[test.First].Most + variances.Value[test.Second].Most) / 4 * Math.Abs(Predict(test));

    // How far a statistic lies beyond what the rounding of its last digit allows.
    private double Excess(PrintedTest test) => Math.Max(0, Math.Abs(Predict(test) - test.T.Real) - test.T.HalfUnit - Tie);

    // With Bonferroni's correction.
    private double POf(PrintedTest test) => Excess(test) switch
    {
        0 => 1,
        var excess when SpreadOf(test) == 0 || excess > MostOf(test) => 0,
        var excess => Math.Min(1, tests.Tests.Count * 2 * Normal.CDF(0, 1, -excess / SpreadOf(test))),
    };

    private static List<CountFit> Search(TestTable tests, int entries, CountDifferences differences, CountReading reading)
    {
        var search = new CountSearch(tests, differences.Relative);
        search.Try(entries, reading, 0, entries);
        return search.RunnerUp is { } next ? [.. search.Best, next] : search.Best;
    }
}
