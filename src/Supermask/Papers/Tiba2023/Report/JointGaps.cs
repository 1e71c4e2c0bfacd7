using System.Collections.Immutable;
using System.Globalization;
using MathNet.Numerics.Distributions;
using Supermask.Common;
using Supermask.Measuring;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// The printed gaps between the approaches, held against what draws alone make of them: a joint test of what alphas do (A13) and
/// what ten training rounds are (A21). Where both approaches compute the same, a gap is noise, and its size tells how many networks
/// stand behind a printed mean.
/// </summary>
internal static class JointGaps
{
    private const int Rounds = 10;

    /// <summary>The finding for the first page; null where the networks were not trained from several seeds.</summary>
    public static OverviewFinding? Finding(ReportInput input)
    {
        var gaps = Gaps(input);
        return gaps.Count == 0 ? null : new OverviewFinding(
            "What alphas do and what ten rounds are cannot be as they are read together",
            $"{TextOf(gaps, Rounds)} {TextOf(gaps, 1)} If alphas are inert, the printed means of experiment 2 are those of single runs; if they are means of "
            + "ten runs, alphas are not inert, or something else set the approaches apart. Nothing in the numbers tells which.",
            TableId);
    }

    /// <summary>The table; null where the networks were not trained from several seeds.</summary>
    public static ReportTable? Of(ReportInput input, Conditions conditions)
    {
        var gaps = Gaps(input);
        return gaps.Count == 0 ? null : new ReportTable(
            TableId,
            "The printed gaps as noise",
            "Novel less classic, as printed. Noise is the standard deviation between two single runs that share no draw, from the spread of each "
            + $"approach over seeds here; behind it the gap in units of it, if single runs were printed and if means of ten were. {conditions.Line([.. gaps.SelectMany(gap => gap.Studies).Distinct()])}",
            [Column.Words("gap"), Column.Number("printed"), Column.Number("noise"), Column.Number("of single runs"), Column.Number("of means of ten")],
            [.. gaps.Select(gap => (string[])
            [
                gap.Name, gap.Printed.Show(), gap.Noise.Show(), gap.In(1).ToString("F1", CultureInfo.InvariantCulture),
                gap.IsAveraged ? gap.In(Rounds).ToString("F1", CultureInfo.InvariantCulture) : ReportTable.None,
            ])],
            $"{TextOf(gaps, Rounds)} {TextOf(gaps, 1)} Experiment 3 is said to be a single round, so that its gaps are always those of single runs. Gaps of "
            + "accuracy and of loss of one table move together a little; spreads are estimates from few seeds.");
    }

    private const string TableId = "gaps-as-noise";

    private static string TextOf(IReadOnlyList<Gap> gaps, int rounds)
    {
        var sum = gaps.Sum(gap => Math.Pow(gap.In(gap.IsAveraged ? rounds : 1), 2));
        var p = 1 - ChiSquared.CDF(gaps.Count, sum);
        return $"Read as {(rounds == 1 ? "single runs (A21b)" : "means of ten runs (A21a)")}, the {gaps.Count} printed gaps have a chi-squared of "
            + $"{sum.ToString("F1", CultureInfo.InvariantCulture)} on {gaps.Count} degrees of freedom under inert alphas (A13a), p {p.Show()}.";
    }

    private static IReadOnlyList<Gap> Gaps(ReportInput input) =>
        [.. PublishedNumbers.All(densities: ImmutableDictionary<string, double>.Empty).Select(number => GapOf(input, number)).OfType<Gap>()];

    private static Gap? GapOf(ReportInput input, PublishedNumber number) =>
        number.Of is { } gap
        && input.StudyOf(number.Variant, gap.First.Arm) is { } novel
        && input.StudyOf(number.Variant, gap.Second.Arm) is { } classic
        && novel.Measure(number.Quantity).Less(classic.Measure(number.Quantity), number.Quantity).UnpairedSpread is { } noise
            ? new Gap($"{number.Quantity}, {number.Variant}, {number.Place}", number.Value, noise, number.Networks > 1, [classic, novel])
            : null;

    private sealed record Gap(string Name, double Printed, double Noise, bool IsAveraged, IReadOnlyList<RunStudy> Studies)
    {
        // In standard deviations of a difference of two means of so many runs.
        public double In(int rounds) => Printed / (Noise / Math.Sqrt(rounds));
    }
}
