using System.Globalization;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// How fast a network learns, read off the loss and the accuracy of each batch before the step that learns from it: of
/// the four meanings of "faster" those that depend on no clock. Each is a mean over tasks.
/// </summary>
/// <remarks>
/// The published loss (Eq. 38) is the area under the loss curve over the number of steps. A task that never reaches a
/// level counts with all its steps; how many reach it is a quantity of its own.
/// </remarks>
public static class CurveQuantities
{
    /// <summary>Steps over which loss and accuracy are averaged: 2,560 images, so that 90 % is known to within a point.</summary>
    public const int Window = 20;

    // As many as A-GEM looks at (Chaudhry et al. 2019).
    private const int FirstBatches = 11;

    /// <summary>Levels of accuracy in percent: 80 to 90 for tasks of 469 steps, 95 for the easier ones of 94 steps.</summary>
    private static readonly int[] Accuracies = [80, 85, 90, 95];

    private static readonly double[] Losses = [1.0, 0.7, 0.5];

    /// <summary>The quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        .. Accuracies.SelectMany(level => new LearningQuantity[]
        {
            new(
                StepsToName(level), "steps", Shape.Skewed,
                "The steps until the images of the last 20 batches, each before its step, are predicted with that accuracy, "
                + "averaged over tasks; a task that never is counts with all its steps.",
                (_, run) => Mean(run, task => StepsTo(task, level) ?? task.Steps)),
            new(
                $"share of tasks that reach {level} % accuracy", Units.Percent, Shape.Skewed,
                "The share of tasks of which the images of 20 batches in a row, each before its step, are predicted with that accuracy.",
                (_, run) => 100 * Mean(run, task => StepsTo(task, level) is null ? 0 : 1)),
        }),
        .. Losses.SelectMany(level => new LearningQuantity[]
        {
            new(
                $"number of steps to a loss of {Text(level)}", "steps", Shape.Skewed,
                "The steps until the mean loss of the last 20 batches, each before its step, falls to that level, averaged over "
                + "tasks; a task whose loss never does counts with all its steps.",
                (_, run) => Mean(run, task => StepsTo(task, level) ?? task.Steps)),
            new(
                $"share of tasks that reach a loss of {Text(level)}", Units.Percent, Shape.Skewed,
                "The share of tasks whose mean loss over 20 batches in a row, each before its step, falls to that level.",
                (_, run) => 100 * Mean(run, task => StepsTo(task, level) is null ? 0 : 1)),
        }),
        new(
            "accuracy over the first batches", Units.Percent, Shape.Symmetric,
            "The share of the images of a task's first 11 batches that are predicted right, each before its step, averaged over tasks, which is "
            + "the area under the learning curve of A-GEM read off images that are new.",
            (_, run) => 100 * Mean(run, FirstOf)),
        new(
            "area under the loss curve", "", Shape.Symmetric,
            "The sum over the steps of a task of the loss before each, averaged over tasks.",
            (_, run) => Mean(run, task => task.Losses.StepLosses.Sum(loss => (double)loss))),
        new(
            "number of steps of a task", "steps", Shape.Symmetric,
            "The optimiser steps that a task is learned with, averaged over tasks.",
            (_, run) => Mean(run, task => task.Steps)) { IsCertain = _ => true },
        new(
            "number of steps of a task end to end", "steps", Shape.Symmetric,
            "The optimiser steps that a task is learned with, and those of the runs that the method needs first, averaged over tasks.",
            (study, run) => Mean(run, task => EndToEnd(study, task))) { IsCertain = _ => true },
        new(
            "training time of a task", "s", Shape.Skewed,
            "The wall time of the training steps of a task, averaged over tasks.",
            (_, run) => Mean(run, task => task.TrainSeconds)),
    ];

    /// <summary>The name of the quantity that tells after how many steps a level of accuracy is reached.</summary>
    /// <param name="percent">The level: 80, 85, 90 or 95.</param>
    public static string StepsToName(int percent) => string.Create(CultureInfo.InvariantCulture, $"number of steps to {percent} % accuracy");

    /// <summary>
    /// Steps taken until the accuracy over the last <see cref="Window"/> batches reaches a level; null where it never does.
    /// </summary>
    /// <param name="task">What was learned.</param>
    /// <param name="percent">The level.</param>
    public static int? StepsTo(TaskRecord task, int percent)
    {
        var images = Enumerable.Range(0, task.Steps).Select(task.Losses.ImagesOfStep).ToArray();
        return FirstWindow(task.Steps, (from, to) =>
            task.Losses.StepCorrect[from..to].Sum() * 100L >= (long)percent * images[from..to].Sum());
    }

    /// <summary>
    /// Steps taken until the loss over the last <see cref="Window"/> batches falls to a level; null where it never does.
    /// </summary>
    /// <param name="task">What was learned.</param>
    /// <param name="loss">The level.</param>
    public static int? StepsTo(TaskRecord task, double loss) => FirstWindow(
        task.Steps, (from, to) => task.Losses.StepLosses[from..to].Average(each => (double)each) <= loss);

    private static int? FirstWindow(int steps, Func<int, int, bool> holds)
    {
        for (var taken = Window; taken <= steps; taken++)
        {
            if (holds(taken - Window, taken))
            {
                return taken;
            }
        }

        return null;
    }

    private static double FirstOf(TaskRecord task) => RunningAccuracy.Of(task.Losses, Enumerable.Range(0, Math.Min(FirstBatches, task.Steps)));

    /// <summary>The steps of a task with those of the runs that the method needs: they are part of its price.</summary>
    internal static int EndToEnd(RunStudy study, TaskRecord task) => task.Steps + study.Arm.Method.Needs(study.Arm.RunOn(study.Tasks))
        .Sum(need => need.Run.Training.Epochs * task.Losses.BatchesPerEpoch);

    private static double Mean(TrainedSequence run, Func<TaskRecord, double> of) => run.Tasks.Average(of);

    private static string Text(double level) => level.ToString("0.#", CultureInfo.InvariantCulture);
}
