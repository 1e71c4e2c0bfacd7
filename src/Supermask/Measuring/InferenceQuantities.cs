using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// What becomes of test images whose task is not told, after the last task was learned: the scenarios GNs and GNu of Wortsman et
/// al. (2020), in which only the class has to be right, or the task too.
/// </summary>
public static class InferenceQuantities
{
    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        Share(
            "task inference accuracy",
            "The share of a task's test images that are taken for images of this task, where it is not told after the last task; the mean over tasks.",
            test => test.IsTask),
        Share(
            "mean accuracy with the task inferred",
            "A task's accuracy after the last task, each image predicted by the mask of the task that it was taken for; the mean over tasks (GNs).",
            test => test.IsClass),
        Share(
            "mean accuracy of task and class together",
            "The share of a task's test images that are taken for images of this task and predicted right, where it is not told after the last task; the mean over tasks (GNu).",
            test => test.IsTask && test.IsClass),
        new(
            "mean accuracy with as little help as the method needs", Units.Percent, Shape.Skewed,
            "The accuracy of task and class together, averaged over tasks, of methods that are not told the task; of others the mean accuracy of all tasks after the last.",
            (study, run) => run.Tasks[^1].UntoldTests.Length > 0
                ? PercentOf(study, run, test => test.IsTask && test.IsClass)
                : AccuracyMatrix.Of(run).AfterTheLast),
        Count(
            "number of images taken for another task", "images",
            "The test images that are taken for images of another task, where it is not told after the last task, summed over tasks.",
            test => !test.IsTask),
        Count(
            "number of predictions that inferring the task changes", "predictions",
            "The test images predicted otherwise where the task is not told than where it is, both after the last task, summed over tasks.",
            test => test.Untold != test.Told),
    ];

    private static LearningQuantity Share(string name, string meaning, Func<UntoldImage, bool> counts) => new(
        name, Units.Percent, Shape.Skewed, meaning,
        (study, run) => PercentOf(study, run, counts))
    {
        Needs = [TraceNeed.UntoldTests],
    };

    private static double PercentOf(RunStudy study, TrainedSequence run, Func<UntoldImage, bool> counts) =>
        100 * TestsOf(study, run).Average(task => (double)task.Count(counts) / task.Length);

    private static LearningQuantity Count(string name, string unit, string meaning, Func<UntoldImage, bool> counts) => new(
        name, unit, Shape.Skewed, meaning,
        (study, run) => TestsOf(study, run).Sum(task => task.Count(counts)))
    {
        Needs = [TraceNeed.UntoldTests],
        Bounds = ValueBounds.Events,
    };

    private static IEnumerable<UntoldImage[]> TestsOf(RunStudy study, TrainedSequence run)
    {
        var last = run.Tasks[^1];
        if (last.UntoldTests.Length == 0)
        {
            throw new InvalidOperationException($"The {run.Variant} run of seed {run.Seed} was not tested without telling the task.");
        }

        return last.UntoldTests.Select((untold, task) =>
        {
            var (labels, told) = (study.LabelsOf(task), last.LastTests[task].Predictions);
            return labels.Select((label, image) => new UntoldImage(
                untold.InferredTasks[image] == task, untold.Predictions[image] == label, untold.Predictions[image], told[image])).ToArray();
        });
    }

    /// <summary>What became of one image.</summary>
    /// <param name="IsTask">Whether it was taken for an image of its own task.</param>
    /// <param name="IsClass">Whether its class was predicted right.</param>
    /// <param name="Untold">The prediction.</param>
    /// <param name="Told">The prediction where the task is told.</param>
    private readonly record struct UntoldImage(bool IsTask, bool IsClass, byte Untold, byte Told);
}
