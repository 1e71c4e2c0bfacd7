using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>A number that a trained network gives, with what chance gives in its place where a chance model applies.</summary>
/// <param name="Name">Its name in features, tables and pages.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Shape">How its values scatter from seed to seed.</param>
/// <param name="Meaning">What it is, and over what it is averaged: one sentence.</param>
/// <param name="Of">Computes it.</param>
/// <param name="Chance">What chance gives; null where no chance model applies.</param>
public sealed record LearningQuantity(
    string Name,
    string Unit,
    Shape Shape,
    string Meaning,
    Func<RunStudy, TrainedSequence, double> Of,
    Func<RunStudy, TrainedSequence, double>? Chance = null) : ITerm
{
    /// <summary>What chance means, in words that complete "... give".</summary>
    public string ChanceModel { get; init; } = ChanceModels.RandomMasks;

    /// <summary>Between which values it must lie: those of a share where it is one; null where nothing bounds it.</summary>
    public ValueBounds? Bounds { get; init; } = Unit == Units.Percent ? ValueBounds.Percent : null;

    /// <summary>Whether, for a method, the data and the options alone give it, so that no seed changes it.</summary>
    public Func<Method, bool> IsCertain { get; init; } = _ => false;

    /// <summary>Whether it takes so long that it is kept beside the runs.</summary>
    public bool TakesLong { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TraceNeed> Needs { get; init; } = [];
}

/// <summary>The quantities of experiments 2 and 3 (4.2, 4.3). A new one is a line here, and features can name it.</summary>
public static class LearningQuantities
{
    /// <summary>The quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        Mean("accuracy", (_, run) => run.MeanAccuracy),
        Mean("precision", (study, run) => run.Tasks.Average(task => study.ConfusionOf(task).Precision)),
        Mean("recall", (study, run) => run.Tasks.Average(task => study.ConfusionOf(task).Recall)),
        Mean("F1", (study, run) => run.Tasks.Average(task => study.ConfusionOf(task).F1)),
        new(
            "mean loss", "", Shape.Symmetric,
            "The mean cross-entropy over the batches of a task's last epoch, each before its step, averaged over tasks.",
            (_, run) => run.Tasks.Average(LastLoss)),
        new(
            "mean test loss", "", Shape.Symmetric,
            "The mean cross-entropy over a task's test images right after it is learned, averaged over tasks.",
            (_, run) => run.Tasks.Average(task => task.TestLoss)),
        new(
            "mean test loss less training loss", "", Shape.Symmetric,
            "A task's mean test loss less its mean training loss in the last epoch, averaged over tasks.",
            (_, run) => run.Tasks.Average(task => task.TestLoss - LastLoss(task))),
        .. MetricQuantities.All,
        .. RetentionQuantities.All,
        .. InferenceQuantities.All,
        .. AllocationQuantities.All,
        .. RecoveryQuantities.All,
        .. UsedWeightsQuantities.All,
        .. CurveQuantities.All,
        .. TransferQuantities.All,
        .. PairedStartQuantities.All,
        .. RunningAccuracy.All,
        .. SimilarityQuantities.All,
    ];

    /// <summary>The names of all quantities.</summary>
    public static IEnumerable<string> Names => All.Select(quantity => quantity.Name);

    /// <summary>The quantity of a name; null where there is none.</summary>
    public static LearningQuantity? Named(string name) => All.FirstOrDefault(quantity => quantity.Name == name);

    private static LearningQuantity Mean(string metric, Func<RunStudy, TrainedSequence, double> share) => new(
        $"mean {metric}",
        Units.Percent,
        Shape.Symmetric,
        $"Right after a task is learned, {Metric.Named(metric).Meaning}; the mean over tasks.",
        (study, run) => 100 * share(study, run));

    private static double LastLoss(TaskRecord task) =>
        task.Losses.OfEpoch((task.Steps / task.Losses.BatchesPerEpoch) - 1);
}
