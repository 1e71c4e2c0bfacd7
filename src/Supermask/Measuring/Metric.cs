using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>One of the four metrics that experiment 3 reports (3.6, 4.3).</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Column">Its column in the published tables.</param>
/// <param name="Meaning">What it is, in words that complete "right after a task is learned, ...".</param>
/// <param name="Of">Computes it, as a share, from a task's confusion matrix.</param>
public sealed record Metric(string Name, string Column, string Meaning, Func<ConfusionMatrix, double> Of)
{
    /// <summary>The metrics in the order of the published tables.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        new(
            "precision",
            "precision_percent",
            "the share that is right of the test images predicted as a class, averaged over classes",
            matrix => matrix.Precision),
        new("recall", "recall_percent", "the share of the test images of a class that is predicted as it, averaged over classes", matrix => matrix.Recall),
        new("F1", "f1_percent", "the harmonic mean of a class's precision and recall, averaged over classes", matrix => matrix.F1),
        new("accuracy", "accuracy_percent", "the share of its test images that is predicted right", matrix => matrix.Accuracy),
    ];

    /// <summary>The metric of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Metric Named(string name) => All.FirstOrDefault(metric => metric.Name == name)
        ?? throw new ArgumentException(
            $"There is no metric '{name}'; there are {string.Join(", ", All.Select(metric => metric.Name))}.", nameof(name));
}
