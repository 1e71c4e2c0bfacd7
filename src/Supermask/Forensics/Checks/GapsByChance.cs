using System.Globalization;
using MathNet.Numerics.Distributions;
using Supermask.Common;

namespace Supermask.Forensics.Checks;

/// <summary>Whether printed gaps between two arms are what chance makes of arms that differ in nothing else.</summary>
public sealed class GapsByChance : ICheck
{
    private const string Hypothesis =
        "the two arms differ by chance alone: each printed mean is of independent runs, as many as stated, with the measured spread";

    /// <inheritdoc/>
    public string Id => "gaps-by-chance";

    /// <inheritdoc/>
    public string Method => "Divides each printed gap by the standard error of a difference of two means of so many runs, adds up the "
        + "squares, and compares them with gaps drawn with the spread that was measured.";

    /// <inheritdoc/>
    public string AppliesTo => "gaps";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) => dossier.Paper.Gaps.Select(set =>
    {
        PrintedGap[] gaps = [.. set.Of.Select(gap => PrintedGap.Of(gap, dossier.Paper))];
        return Run($"{set.What}: {string.Join(", ", gaps.Select(gap => gap.Label).Distinct())}", gaps, dossier.Options);
    });

    private static CheckResult Run(string about, PrintedGap[] gaps, ForensicsOptions options)
    {
        var p = PValue(gaps, options);
        var rows = gaps.Select(gap => new OddRow(
            gap.Label, gap.Row, $"{gap.Names} differ by {gap.Text}, {Errors(gap)} standard errors of a difference of {RunsText(gap.Runs)}"));
        return CheckResult.Tested(about, $"{GapText(gaps, p)}{SingleText(gaps, options)}", Hypothesis, p, [.. rows]);
    }

    private static string GapText(PrintedGap[] gaps, double p) =>
        $"The gaps are {string.Join(", ", gaps.Select(gap => gap.Text))}: {string.Join(", ", gaps.Select(Errors))} standard errors of a "
        + $"difference of {string.Join(" or ", gaps.Select(gap => gap.Runs).Distinct().Select(RunsText))}. {ChiSquaredText(gaps)}; with "
        + $"spreads measured at {string.Join(", ", gaps.Select(gap => gap.Freedom))} degrees of freedom, p = {p.Show()}.";

    // What the text calls a mean may be a run.
    private static string SingleText(PrintedGap[] gaps, ForensicsOptions options)
    {
        if (gaps.All(gap => gap.Runs == 1))
        {
            return "";
        }

        PrintedGap[] single = [.. gaps.Select(gap => gap with { Runs = 1 })];
        return $" As gaps of single runs: {string.Join(", ", single.Select(Errors))} standard errors. {ChiSquaredText(single)}; with "
            + $"the measured spreads, p = {PValue(single, options).Show()}.";
    }

    // With a spread that is known exactly; the simulation allows for one that was measured.
    private static string ChiSquaredText(PrintedGap[] gaps)
    {
        var sum = gaps.Sum(gap => gap.Square(gap.Real, gap.Spread));
        return $"Their squares add up to {sum.ToString("F1", CultureInfo.InvariantCulture)}: chi-squared on {gaps.Length} degrees of freedom "
            + $"has p = {(1 - ChiSquared.CDF(gaps.Length, sum)).Show()}";
    }

    // Gaps and spreads are drawn with the measured spread for the true one, which cancels out of their ratio.
    private static double PValue(PrintedGap[] gaps, ForensicsOptions options)
    {
        var random = options.Random("gaps");
        var found = gaps.Sum(gap => gap.Square(gap.Real, gap.Spread));
        var asLarge = Enumerable.Range(0, options.Simulations).Count(_ => gaps.Sum(gap => gap.Draw(random)) >= found);
        return (1.0 + asLarge) / (1 + options.Simulations);
    }

    private static string Errors(PrintedGap gap) => Math.Sqrt(gap.Square(gap.Real, gap.Spread)).ToString("F1", CultureInfo.InvariantCulture);

    private static string RunsText(int runs) => runs == 1 ? "single runs" : $"two means of {runs} runs";
}
