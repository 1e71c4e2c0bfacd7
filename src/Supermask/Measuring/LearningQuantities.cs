using Supermask.Common;
using Supermask.Learning;

namespace Supermask.Measuring;

/// <summary>A number that a trained network gives, with what chance gives in its place where a chance model applies.</summary>
/// <param name="Name">Its name in features, tables and pages.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Of">Computes it.</param>
/// <param name="Chance">What chance gives; null where no chance model applies.</param>
public sealed record LearningQuantity(
    string Name, string Unit, Func<RunStudy, TrainedSequence, double> Of, Func<RunStudy, TrainedSequence, double>? Chance = null)
{
    /// <summary>What chance means, in words that complete "... give".</summary>
    public string ChanceModel { get; init; } = ChanceModels.RandomMasks;
}

/// <summary>The quantities of experiments 2 and 3 (4.2, 4.3). A new one is a line here, and features can name it.</summary>
public static class LearningQuantities
{
    private static readonly LearningQuantity[] All =
    [
        new("mean accuracy", Units.Percent, (_, run) => 100 * run.MeanAccuracy),
        new("mean precision", Units.Percent, (study, run) => 100 * run.Tasks.Average(task => study.ConfusionOf(task).Precision)),
        new("mean recall", Units.Percent, (study, run) => 100 * run.Tasks.Average(task => study.ConfusionOf(task).Recall)),
        new("mean F1", Units.Percent, (study, run) => 100 * run.Tasks.Average(task => study.ConfusionOf(task).F1)),
        new("mean loss", "", (_, run) => run.Tasks.Average(LastLoss)),
        new("mean test loss", "", (_, run) => run.Tasks.Average(task => task.TestLoss)),
        new("mean test loss less training loss", "", (_, run) => run.Tasks.Average(task => task.TestLoss - LastLoss(task))),
        .. MetricQuantities.All,
        .. RetentionQuantities.All,
        .. CurveQuantities.All,
        .. RunningAccuracy.All,
        .. SimilarityQuantities.All,
    ];

    /// <summary>The names of all quantities.</summary>
    public static IEnumerable<string> Names => All.Select(quantity => quantity.Name);

    /// <summary>The quantity of a name; null where there is none.</summary>
    public static LearningQuantity? Named(string name) => All.FirstOrDefault(quantity => quantity.Name == name);

    private static double LastLoss(TaskRecord task) =>
        task.Losses.OfEpoch((task.Steps / task.Losses.BatchesPerEpoch) - 1);
}
