using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether some confusion matrix has all printed metrics of a task.</summary>
public sealed class Confusion : ICheck
{
    private const string Hypothesis = "one confusion matrix gives all metrics of a row, macro averages over its classes";

    // Metrics of k classes are bounds, computed from printed numbers.
    private const double Slack = 1e-9;

    // What is tried in a second or two for each row.
    private const double MostMatrices = 1e8;

    private static readonly string[] Columns = ["precision_percent", "recall_percent", "f1_percent", "accuracy_percent"];

    /// <inheritdoc/>
    public string Id => "confusion";

    /// <inheritdoc/>
    public string Method => "For two classes tries every confusion matrix with the printed accuracy; for more, compares the metrics with "
        + "bounds that hold for every matrix.";

    /// <inheritdoc/>
    public string AppliesTo => "metrics with class sizes";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from each in dossier.Paper.OfKind(TableKind.Metrics)
        where each.Entry.Classes.Length > 0
        select Run(each.Table, dossier.Paper.ClassesOf(each.Entry));

    private static CheckResult Run(PrintedTable table, IReadOnlyList<IReadOnlyList<int>> classes)
    {
        var columns = Columns.Select(column => table.Column(column, 0, 100)).ToArray();
        var metrics = Enumerable.Range(0, table.Rows.Count)
            .Select(row => new RowMetrics(columns[0][row], columns[1][row], columns[2][row], columns[3][row])).ToArray();
        if (metrics.Zip(classes).Any(row => row.Second.Count == 2 && MatricesOf(row.First, row.Second) > MostMatrices))
        {
            return CheckResult.Open(table.Label, "The images are so many, and the digits so few, that not every confusion matrix can be tried.", Hypothesis);
        }

        var rows = metrics.Index()
            .Select(row => (Key: table.KeyOf(row.Index), Problem: Problem(row.Item, classes[row.Index])))
            .Where(row => row.Problem is not null)
            .Select(row => new OddRow(table.Label, row.Key, row.Problem!)).ToArray();
        var two = classes.All(sizes => sizes.Count == 2);
        var found = $"{metrics.Length - rows.Length} of {metrics.Length} rows are possible. "
            + (two
                ? $"{metrics.Zip(classes).Count(row => Matrices(row.First, row.Second) == 1)} of them leave one confusion matrix."
                : $"{metrics.Count(row => row.IsBelowHarmonicMean)} have an F1 below the harmonic mean of their macro "
                    + "precision and recall, as only averaging F1 over classes gives.");
        return CheckResult.Exact(table.Label, found, Hypothesis, rows);
    }

    private static string? Problem(RowMetrics row, IReadOnlyList<int> classes)
    {
        if (classes.Count == 2)
        {
            return Matrices(row, classes) == 0 ? $"no confusion matrix of {classes[0]} and {classes[1]} images has {row}" : null;
        }

        // The harmonic mean is concave in precision and recall together: its mean over classes is at most that of the means.
        if (row.F1.Low > row.HighestF1 + Slack)
        {
            return $"F1 above the harmonic mean of precision and recall: {row}";
        }

        // So many errors lower macro recall least in the largest class, and most in the smallest.
        var (fewest, most) = (classes.Sum() * (1 - (row.Accuracy.High / 100)), classes.Sum() * (1 - (row.Accuracy.Low / 100)));
        var (lowest, highest) = (100 * (1 - (most / classes.Count / classes.Min())), 100 * (1 - (fewest / classes.Count / classes.Max())));
        return row.Recall.IsRoundingWithin(lowest, highest)
            ? null
            : $"recall outside {lowest:F2} to {highest:F2}, as the accuracy allows: {row}";
    }

    // A bound on the matrices with the printed accuracy: numbers of errors that round to it, times those of the first class.
    private static double MatricesOf(RowMetrics row, IReadOnlyList<int> classes)
    {
        var share = (double)classes.Sum() / 100;
        return ((share * (row.Accuracy.High - row.Accuracy.Low)) + 2) * Math.Min(classes[0], (share * (100 - row.Accuracy.Low)) + 1);
    }

    private static int Matrices(RowMetrics row, IReadOnlyList<int> classes)
    {
        var (first, second) = (classes[0], classes[1]);
        return WholeErrors.Errors(row.Accuracy, first + second).Sum(errors => Enumerable
            .Range(Math.Max(0, errors - second), Math.Max(0, Math.Min(first, errors) - Math.Max(0, errors - second) + 1))
            .Count(ofFirst => row.AreThoseOf(first, second, ofFirst, errors - ofFirst)));
    }

    private sealed record RowMetrics(PrintedNumber Precision, PrintedNumber Recall, PrintedNumber F1, PrintedNumber Accuracy)
    {
        public double HighestF1 => HarmonicMean(Precision.High, Recall.High);

        public bool IsBelowHarmonicMean => F1.High < HarmonicMean(Precision.Low, Recall.Low) - Slack;

        public bool AreThoseOf(int first, int second, int ofFirst, int ofSecond)
        {
            var (hits, others) = (first - ofFirst, second - ofSecond);
            var (predicted, predictedOther) = (hits + ofSecond, others + ofFirst);
            return Precision.IsRoundingOf(50 * (Share(hits, predicted) + Share(others, predictedOther)))
                && Recall.IsRoundingOf(50 * (Share(hits, first) + Share(others, second)))
                && F1.IsRoundingOf(50 * (Share(2 * hits, first + predicted) + Share(2 * others, second + predictedOther)));
        }

        public override string ToString() => $"precision {Precision}, recall {Recall}, F1 {F1}, accuracy {Accuracy}";

        private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

        private static double HarmonicMean(double one, double other) => 2 * one * other / (one + other);
    }
}
