using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>What the predictions of every task right after it was learned give beside their means (4.3).</summary>
public static class MetricQuantities
{
    /// <summary>Tasks whose quantities have a name, from 0; a run need not have all of them.</summary>
    public const int NamedTasks = 10;

    /// <summary>All quantities; those of single tasks are named as in <c>accuracy of task 3</c>, from 0.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        new(
            "smallest metric of any task", Units.Percent, Shape.Skewed,
            "The smallest precision, recall, F1 or accuracy of any task right after it is learned.",
            (study, run) => Metrics(study, run).Min()),
        new(
            "largest metric of any task", Units.Percent, Shape.Skewed,
            "The largest precision, recall, F1 or accuracy of any task right after it is learned.",
            (study, run) => Metrics(study, run).Max()),
        new(
            "mean gap between macro recall and accuracy", Units.Points, Shape.Symmetric,
            "The difference, without sign, between a task's recall averaged over classes and its accuracy, averaged over tasks.",
            (study, run) => run.Tasks.Average(task => Math.Abs(In(study, task, Metric.Named("recall")) - In(study, task, Metric.Named("accuracy"))))),
        new(
            "number of wrong predictions", "errors", Shape.Skewed,
            "The test images predicted wrong as soon as their task is learned, summed over tasks.",
            (study, run) => run.Tasks.Sum(task => study.ConfusionOf(task).Errors)) { Bounds = ValueBounds.Events },
        new(
            "number of predictions outside the classes of their task",
            "predictions", Shape.Skewed,
            "The test images predicted as a class that no test image of their task has, summed over tasks.",
            (study, run) => run.Tasks.Sum(task => study.ConfusionOf(task).Outside)) { Bounds = ValueBounds.Events },
        .. Metric.All.SelectMany(metric => Enumerable.Range(0, NamedTasks).Select(task => OfTask(metric, task))),
    ];

    private static LearningQuantity OfTask(Metric metric, int task) =>
        new(
        $"{metric.Name} of task {task}",
        Units.Percent,
        Shape.Skewed,
        $"Right after the task is learned, {metric.Meaning}; tasks are counted from 0.",
        (study, run) => In(study, run.TaskOf(task), metric));

    /// <summary>What a run has learned of a task.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no such task.</exception>
    public static TaskRecord TaskOf(this TrainedSequence run, int task) => task < run.Tasks.Count
        ? run.Tasks[task]
        : throw new ArgumentOutOfRangeException(
            nameof(task), $"There is no task {task}: the {run.Variant} run has {run.Tasks.Count} tasks, from 0.");

    private static IEnumerable<double> Metrics(RunStudy study, TrainedSequence run) =>
        run.Tasks.SelectMany(task => Metric.All.Select(metric => In(study, task, metric)));

    private static double In(RunStudy study, TaskRecord task, Metric metric) => 100 * metric.Of(study.ConfusionOf(task));
}
