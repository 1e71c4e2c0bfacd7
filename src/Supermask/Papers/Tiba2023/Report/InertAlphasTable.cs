using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Supermask.Common;
using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>What speaks for the reading that alphas are inert (A13a), and what against it: passages, and the spread of the printed tables.</summary>
internal static class InertAlphasTable
{
    private static readonly (string Place, string Says, string Speaks)[] Passages =
    [
        ("3.2.2.2, Equation 13", "Masks are summed with their alphas if the task index is below 0; of a single task the mask is got from its own scores.", "for"),
        ("3.2.2.4, Equation 20", "Setting alphas is called a core novel feature that guides the model's focus.", "against"),
        ("3.2.3", "Modified alpha weights are introduced in the forward pass, to accelerate learning.", "against"),
        ("4.2.2", "Alphas modulate the influence of the most similar preceding task on the current one.", "against"),
        ("abstract", "A weighted combination of supermasks is said to be what the novel framework learns with.", "against"),
    ];

    /// <summary>The table; null where no networks of two epochs were trained.</summary>
    public static ReportTable? Of(ReportInput input, Conditions conditions)
    {
        var pairs = BothApproaches.Of(input, epochs: 2).Select(PairOf).OfType<PrintedPair>().ToArray();
        return pairs.Length == 0 ? null : new ReportTable(
            "alphas-inert",
            "For and against: alphas are inert",
            "What alphas do while a task is learned is not said in one voice (ambiguity A13). The default reading, that they do nothing, is "
            + "the one that comes nearest to the printed numbers and one of several that the text allows: it was chosen by fit, and no verdict that "
            + "follows from it is a measurement. The spread is the standard deviation, over the ten tasks, of classic less novel accuracy; p is "
            + "that of an F-test, two-sided, of the printed spread against that of networks with draws of their own. From equal draws it would be 0. "
            + conditions.Line([.. pairs.SelectMany(each => new[] { each.Networks.First, each.Networks.Second })]),
            [Column.Words("place"), Column.Words("what it says"), Column.Words("speaks")],
            [
                .. Passages.Select(passage => (string[])[passage.Place, passage.Says, passage.Speaks]),
                .. pairs.Select(RowOf),
            ],
            "A p-value that is not small says that draws alone would set the tables as far apart, which is what inert alphas leave; it does not show "
            + "that alphas were inert, for an effect that is the same on every task moves no spread.");
    }

    private static PrintedPair? PairOf(BothApproaches both) =>
        both is { Classic: { } classic, Novel: { } novel } && PublishedPlaces.Of(both.Variant) is { } places
            ? new PrintedPair(both.Variant, places.TaskMetrics, new MethodPair(classic, novel))
            : null;

    private static string[] RowOf(PrintedPair pair)
    {
        var accuracy = Metric.Named("accuracy");
        var printed = PairedComparison.Of(accuracy.Published(pair.Tables.Classic), accuracy.Published(pair.Tables.Novel)).Differences;
        double[] variances = [.. pair.Networks.BySeed.Select(seed => seed.Differences.Variance())];
        var (spread, ours) = (printed.StandardDeviation(), Math.Sqrt(variances.Average()));
        var freedom = printed.Count - 1;
        var below = FisherSnedecor.CDF(freedom, freedom * variances.Length, spread * spread / (ours * ours));
        var p = 2 * Math.Min(below, 1 - below);
        return
        [
            $"Tables {pair.Tables.Classic} and {pair.Tables.Novel}, {pair.Variant}",
            $"The differences spread by {spread.Show(Units.Points)}; those of {variances.Length} pairs of networks here by {ours.Show(Units.Points)} (p {p.Show()}).",
            p > 0.05 ? "for: as two draws" : "neither: not as two draws of ours",
        ];
    }

    private sealed record PrintedPair(string Variant, PlaceByApproach Tables, MethodPair Networks);
}
