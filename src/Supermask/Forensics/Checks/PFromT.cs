using MathNet.Numerics.Distributions;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;
using Supermask.Measuring.Statistics;

namespace Supermask.Forensics.Checks;

/// <summary>Whether each p-value belongs to its t statistic.</summary>
public sealed class PFromT : ICheck
{
    private const string Hypothesis = "each p-value is the two-sided one of its statistic, with 2 N - 2 degrees of freedom";
    private const double Significant = 0.05;

    // Where arbitrary p-values would pass with this probability, passing says nothing.
    private const double NoPower = 0.5;

    /// <inheritdoc/>
    public string Id => "p-from-t";

    /// <inheritdoc/>
    public string Method => "Computes the two-sided p-value of each printed t from Student's distribution and compares it with the "
        + "printed one, leaving room for the rounding of both.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.Tested.Select(set => Run(set, dossier.CountsOf(set)));

    private static CheckResult Run(TableSet set, CountRecovery? recovery)
    {
        var (about, tests) = (set.About(set.Tests!.Label), set.Tests.Tests);
        if (recovery is null)
        {
            return CheckResult.Open(about, "No size of mask fits the statistics, so that their degrees of freedom are not known.", Hypothesis);
        }

        var freedom = (2.0 * recovery.Entries) - 2;
        var rows = tests.Where(test => !Belongs(test, freedom)).Select(test => new OddRow(
            set.Tests.Label, test.Pair,
            $"p = {test.P} is printed beside t = {test.T}, whose p is {TwoSided(test.T.Real, freedom):F6}")).ToArray();
        var found = $"{tests.Count - rows.Length} of {tests.Count} p-values are those of their statistics. {FreedomText(tests, recovery)} "
            + ZeroText(tests, recovery)
            + CorrectionText([.. tests.Select(test => test.P.Real)]);
        return rows.Length == 0 && tests.Aggregate(1.0, (product, test) => product * RoomOf(test, freedom)) > NoPower
            ? CheckResult.Open(about, $"{found} The digits are too few to tell: most other p-values would fit as well.", Hypothesis)
            : CheckResult.Exact(about, found, Hypothesis, rows);
    }

    private static bool Belongs(PrintedTest test, double freedom)
    {
        var (low, high) = Ends(test, freedom);
        return test.P.IsRoundingWithin(low, high);
    }

    // The probability that an arbitrary p-value belongs to the statistic.
    private static double RoomOf(PrintedTest test, double freedom)
    {
        var (low, high) = Ends(test, freedom);
        return Math.Min(1, high - low + (2 * test.P.HalfUnit));
    }

    // The smallest and the largest p of what rounds to the statistic.
    private static (double Low, double High) Ends(PrintedTest test, double freedom)
    {
        var size = Math.Abs(test.T.Real);
        return (TwoSided(size + test.T.HalfUnit, freedom), TwoSided(Math.Max(0, size - test.T.HalfUnit), freedom));
    }

    // The statistics themselves, without their rounding, tell degrees of freedom apart.
    private static string FreedomText(IReadOnlyList<PrintedTest> tests, CountRecovery recovery)
    {
        if (recovery.Ones is null)
        {
            return "The statistics are not known well enough to tell degrees of freedom apart.";
        }

        int Matched(double freedom) => tests.Count(test => test.P.IsRoundingOf(TwoSided(recovery.Predict(test), freedom)));
        return $"Computed from the numbers of ones, {Matched((2.0 * recovery.Entries) - 2)} come out at every printed digit with "
            + $"{(2 * recovery.Entries) - 2} degrees of freedom, as for two samples; {Matched(recovery.Entries - 1)} with {recovery.Entries - 1}, "
            + $"as for pairs; {Matched(double.PositiveInfinity)} with the normal distribution.";
    }

    // Programs drop trailing zeros; what is printed in their place shows which digits were computed.
    private static string ZeroText(IReadOnlyList<PrintedTest> tests, CountRecovery recovery)
    {
        if (recovery.Ones is null)
        {
            return "";
        }

        var freedom = (2.0 * recovery.Entries) - 2;
        var ends = tests.Where(test => Rounded(TwoSided(recovery.Predict(test), freedom), test.P.Decimals).LastDigit == 0).ToArray();
        return $"{ends.Length} would end in 0, and {ends.Count(test => test.P.LastDigit == 0)} of these are printed so. ";
    }

    private static PrintedNumber Rounded(double number, int decimals) => new(Math.Round((decimal)number, decimals), decimals);

    private static string CorrectionText(double[] p) =>
        $"{p.Count(each => each < Significant)} of {p.Length} lie below 0.05, "
        + $"{p.Count(each => each * p.Length < Significant)} after Bonferroni's correction and {Holm.Adjust(p).Count(each => each < Significant)} after Holm's.";

    private static double TwoSided(double t, double freedom) => double.IsPositiveInfinity(freedom)
        ? 2 * Normal.CDF(0, 1, -Math.Abs(t))
        : 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(t));
}
