using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What can be found out about the predictions of a study, the same on every seed (3.6, 4.3.2).</summary>
public static class ConfusionFacts
{
    private const double Rounding = 1e-12;

    /// <summary>Facts about the predictions. Where seeds disagree, every answer is listed.</summary>
    public static IReadOnlyList<Fact> Of(RunStudy study) =>
    [
        new RunFact(
            "number of times that each task is learned",
            "How often a task stands in the run.",
            run => RunFact.Distinct(run.Tasks.CountBy(task => task.Task).Select(count => count.Value))).About(study),
        new RunFact(
            "number of test images without a prediction",
            "The test images of all tasks less their predictions.",
            run => run.Tasks.Sum(task => study.LabelsOf(task.Task).Length - task.Predictions.Length)).About(study),
        new RunFact(
            "number of confusion matrices",
            "The matrices of predictions against labels, one a task.",
            run => run.Tasks.Select(study.ConfusionOf).Count()).About(study),
        new RunFact(
            "size of each confusion matrix",
            "The number of classes that the test images of a task have, for rows and columns.",
            run => RunFact.Distinct(run.Tasks.Select(task => study.ConfusionOf(task).Classes.Count).Select(classes => $"{classes} x {classes}"))).About(study),
        new RunFact(
            "images of each class in the mean confusion matrix",
            "The test images of each class, averaged over tasks.",
            run => ClassCounts(MeanConfusion.Of(study, run))).About(study),
        new RunFact(
            "number of tasks with a metric that differs from one counted class by class",
            "The tasks whose precision, recall or F1 is not what the predictions give when counted one class at a time.",
            run => run.Tasks.Count(task => DiffersFromCounts(study, task))).About(study),
    ];

    private static string ClassCounts(MeanConfusion mean) =>
        string.Join(' ', mean.Classes.Select(each => mean.ImagesOf(each).Show()));

    // Counted from the predictions one class at a time, as Eq. 41 to 43 are written.
    private static bool DiffersFromCounts(RunStudy study, TaskRecord task)
    {
        var pairs = study.LabelsOf(task.Task).Zip(task.Predictions).ToArray();
        var classes = pairs.Select(pair => pair.First).Distinct().Select(each =>
        {
            var hits = pairs.Count(pair => pair.First == each && pair.Second == each);
            var falseAlarms = pairs.Count(pair => pair.First != each && pair.Second == each);
            var misses = pairs.Count(pair => pair.First == each && pair.Second != each);
            var precision = hits == 0 ? 0 : (double)hits / (hits + falseAlarms);
            var recall = (double)hits / (hits + misses);
            return (Precision: precision, Recall: recall, F1: hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }).ToArray();
        var matrix = study.ConfusionOf(task);
        return Math.Abs(matrix.Precision - classes.Average(each => each.Precision)) > Rounding
            || Math.Abs(matrix.Recall - classes.Average(each => each.Recall)) > Rounding
            || Math.Abs(matrix.F1 - classes.Average(each => each.F1)) > Rounding;
    }
}
