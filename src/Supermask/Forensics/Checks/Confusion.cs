using Supermask.Forensics.Counts;
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

    // With so many more classes every average is near 0.
    private const int MostOthers = 1_000;

    private static readonly string[] Columns = ["precision_percent", "recall_percent", "f1_percent", "accuracy_percent"];

    /// <inheritdoc/>
    public string Id => "confusion";

    /// <inheritdoc/>
    public string Method => "For two classes tries every confusion matrix with the printed accuracy, and with predictions of other classes "
        + "unless the network has two outputs; for more classes, compares the metrics with bounds that hold for every matrix.";

    /// <inheritdoc/>
    public string AppliesTo => "metrics with class sizes";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from each in dossier.Paper.OfKind(TableKind.Metrics)
        where each.Entry.Classes.Length > 0
        select Run(each.Table, dossier.Paper.ClassesOf(each.Entry), each.Entry.Outputs ?? int.MaxValue);

    private static CheckResult Run(PrintedTable table, IReadOnlyList<IReadOnlyList<int>> classes, int outputs)
    {
        var columns = Columns.Select(column => table.Column(column, 0, 100)).ToArray();
        RowOfClasses[] rows = [.. classes.Select((sizes, row) => new RowOfClasses(
            new RowMetrics(columns[0][row], columns[1][row], columns[2][row], columns[3][row]), sizes, outputs - sizes.Count))];
        if (rows.Any(row => row.Two?.CostOf(row.Metrics) > MostMatrices))
        {
            return CheckResult.Open(table.Label, "The images are so many, and the digits so few, that not every confusion matrix can be tried.", Hypothesis);
        }

        var odd = rows.Index()
            .Select(row => (Key: table.KeyOf(row.Index), Problem: Problem(row.Item)))
            .Where(row => row.Problem is not null)
            .Select(row => new OddRow(table.Label, row.Key, row.Problem!)).ToArray();
        var found = $"{rows.Length - odd.Length} of {rows.Length} rows are possible{(rows.All(row => row.Two is not null) ? MatrixText(rows) : MeanText(rows))}";
        return CheckResult.Exact(table.Label, found, Hypothesis, odd);
    }

    private static string? Problem(RowOfClasses row)
    {
        if (row.Two is { } two)
        {
            return two.Of(row.Metrics).Any() ? null : $"no confusion matrix of {two.First} and {two.Second} images has {row.Metrics}";
        }

        // The harmonic mean is concave in precision and recall together: its mean over classes is at most that of the means.
        var metrics = row.Metrics;
        if (metrics.F1.Low > HarmonicMean(metrics.Precision.High, metrics.Recall.High) + Slack)
        {
            return $"F1 above the harmonic mean of precision and recall: {metrics}";
        }

        // So many errors lower macro recall least in the largest class, and most in the smallest; other classes that are
        // predicted and averaged over lower it further.
        var (classes, images) = (row.Sizes.Count, row.Sizes.Sum());
        var (fewest, most) = (images * (1 - (metrics.Accuracy.High / 100)), images * (1 - (metrics.Accuracy.Low / 100)));
        var (lowest, highest) = (100 * (1 - (most / classes / row.Sizes.Min())), 100 * (1 - (fewest / classes / row.Sizes.Max())));
        return Enumerable.Range(classes, 1 + (int)Math.Min(Math.Clamp(row.Others, 0, MostOthers), most))
            .Any(averaged => metrics.Recall.IsRoundingWithin(lowest * classes / averaged, highest * classes / averaged))
            ? null
            : $"recall outside {lowest:F2} to {highest:F2}, as the accuracy allows: {metrics}";
    }

    private static string MatrixText(RowOfClasses[] rows)
    {
        var inside = rows.Count(row => row.Two!.Of(row.Metrics).Take(1).Any(errors => errors.Outside == 0));
        var single = rows.Count(row => row.Two!.Of(row.Metrics).Distinct().Take(2).Count() == 1);
        var outside = rows.Any(row => row.Two!.Others > 0) ? $", {inside} of them without a prediction of another class" : "";
        return $"{outside}. {single} of them leave one confusion matrix.";
    }

    private static string MeanText(RowOfClasses[] rows) =>
        $". {rows.Count(row => row.Metrics.F1.High < HarmonicMean(row.Metrics.Precision.Low, row.Metrics.Recall.Low) - Slack)} have an F1 below the "
        + "harmonic mean of their macro precision and recall, as only averaging F1 over classes gives.";

    private static double HarmonicMean(double one, double other) => 2 * one * other / (one + other);

    // The metrics of a task, the images of each of its classes, and how many other classes can be predicted.
    private sealed record RowOfClasses(RowMetrics Metrics, IReadOnlyList<int> Sizes, int Others)
    {
        public TwoClasses? Two { get; } = Sizes.Count == 2 ? new TwoClasses(Sizes[0], Sizes[1], Math.Max(0, Others)) : null;
    }
}
