using System.Diagnostics;
using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using Supermask.Training.Alphas;

namespace Supermask.Training;

/// <summary>
/// Learns the tasks of a sequence one at a time: select the task, train with a new optimiser, evaluate, keep the masks
/// (4.1.2, 4.2.2, 4.3.2).
/// </summary>
/// <param name="tasks">The task sequence.</param>
/// <param name="data">The images that its tasks are made of.</param>
/// <param name="options">How a task is learned.</param>
/// <param name="novel">Sets alphas before each task; null for the classic approach.</param>
/// <param name="random">The stream of this seed.</param>
public sealed class SequenceTrainer(
    ITaskSequence tasks, Dataset data, TrainingOptions options, NovelApproach? novel, Randomness random)
{
    private readonly Dictionary<int, ImageSet> tests = [];

    /// <summary>Number of optimiser steps that a task takes.</summary>
    public int StepsOf(ImageSet trainingImages) =>
        options.Epochs * ((trainingImages.Count + options.BatchSize - 1) / options.BatchSize);

    /// <summary>Draws the network of this seed, with every task's scores at their start.</summary>
    public MultitaskNetwork NewNetwork(NetworkOptions network) => new(network, random.Derive("network"));

    /// <summary>Sets what the novel approach sets before a task is learned; nothing in the classic one.</summary>
    /// <returns>The alphas, <c>[masked layers][tasks]</c>, or none.</returns>
    public IReadOnlyList<double[]> Prepare(MultitaskNetwork network, int task) => novel?.Prepare(network, task) ?? [];

    /// <summary>Learns one task.</summary>
    /// <param name="network">The network with all earlier tasks learned.</param>
    /// <param name="task">Position of the task, from 0.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    public TaskRecord Learn(MultitaskNetwork network, int task, Action<int, int> afterStep)
    {
        var alphas = Prepare(network, task);
        var (losses, trainSeconds) = Train(network, task, afterStep);
        var test = TestOf(task);
        var watch = Stopwatch.StartNew();
        var evaluation = Evaluator.Evaluate(network, test, options.Step);
        var evaluateSeconds = watch.Elapsed.TotalSeconds;
        var retests = Retest(network, task);
        return new TaskRecord(
            task,
            tasks.Describe(task),
            losses,
            evaluation.Predictions,
            evaluation.Correct,
            evaluation.Loss,
            trainSeconds,
            evaluateSeconds,
            network.MasksOf(task),
            novel is null ? network.BatchNormMeans(task) : [],
            [.. alphas],
            [.. retests.Select(each => each.Correct)])
        {
            LastTests = task == tasks.Count - 1 ? retests : [],
        };
    }

    /// <summary>Learns one task and tests nothing.</summary>
    /// <param name="network">The network with all earlier tasks learned.</param>
    /// <param name="task">Position of the task, from 0.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    public (TaskLosses Losses, double Seconds) Train(MultitaskNetwork network, int task, Action<int, int> afterStep)
    {
        network.SelectTask(task);
        var images = tasks.Apply(task, data.Train);
        var (steps, all) = (0, StepsOf(images));
        var watch = Stopwatch.StartNew();
        var losses = new TaskTrainer(options)
            .Train(network, images, random.Derive("task", task), () => afterStep(++steps, all));
        return (losses, watch.Elapsed.TotalSeconds);
    }

    // The classic network is tested on every task after each, as the accuracy matrix needs it; the novel one after the
    // last, which is enough for backward transfer.
    private Evaluation[] Retest(MultitaskNetwork network, int learned)
    {
        if (novel is not null && learned < tasks.Count - 1)
        {
            return [];
        }

        return [.. Enumerable.Range(0, tasks.Count).Select(task =>
        {
            network.SelectTask(task);
            return Evaluator.Evaluate(network, TestOf(task), options.Step);
        })];
    }

    private ImageSet TestOf(int task)
    {
        if (!tests.TryGetValue(task, out var test))
        {
            tests[task] = test = tasks.Apply(task, data.Test);
        }

        return test;
    }
}
