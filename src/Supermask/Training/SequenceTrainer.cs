using System.Diagnostics;
using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;

namespace Supermask.Training;

/// <summary>
/// Learns the tasks of a sequence one at a time: select the task, train with a new optimiser, evaluate, keep the masks
/// (4.1.2, 4.2.2).
/// </summary>
/// <param name="tasks">The task sequence.</param>
/// <param name="data">The images that its tasks are made of.</param>
/// <param name="options">How a task is learned.</param>
/// <param name="random">The stream of this seed.</param>
public sealed class SequenceTrainer(ITaskSequence tasks, Dataset data, TrainingOptions options, Randomness random)
{
    /// <summary>Number of optimiser steps that a task takes.</summary>
    public int StepsOf(ImageSet trainingImages) =>
        options.Epochs * ((trainingImages.Count + options.BatchSize - 1) / options.BatchSize);

    /// <summary>Draws the network of this seed, with every task's scores at their start.</summary>
    public MultitaskNetwork NewNetwork(NetworkOptions network) => new(network, random.Derive("network"));

    /// <summary>Learns one task.</summary>
    /// <param name="network">The network with all earlier tasks learned.</param>
    /// <param name="task">Position of the task, from 0.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    public TaskRecord Learn(MultitaskNetwork network, int task, Action<int, int> afterStep)
    {
        network.SelectTask(task);
        var (losses, trainSeconds) = Train(network, task, afterStep);
        var test = tasks.Apply(task, data.Test);
        var (predictions, evaluateSeconds) = Predict(network, test);
        return new TaskRecord(
            task,
            tasks.Describe(task),
            losses,
            predictions,
            predictions.Zip(test.Labels).Count(pair => pair.First == pair.Second),
            trainSeconds,
            evaluateSeconds,
            network.MasksOf(task),
            network.BatchNormMeans(task));
    }

    private (TaskLosses Losses, double Seconds) Train(MultitaskNetwork network, int task, Action<int, int> afterStep)
    {
        var images = tasks.Apply(task, data.Train);
        using var train = new TaskTensors(images);
        var (steps, all) = (0, StepsOf(images));
        var watch = Stopwatch.StartNew();
        var losses = new ClassicTrainer(options)
            .Train(network, train, random.Derive("task", task), () => afterStep(++steps, all));
        return (losses, watch.Elapsed.TotalSeconds);
    }

    private (byte[] Predictions, double Seconds) Predict(MultitaskNetwork network, ImageSet images)
    {
        using var test = new TaskTensors(images);
        var watch = Stopwatch.StartNew();
        var predictions = Evaluator.Predict(network, test, options.BatchSize);
        return (predictions, watch.Elapsed.TotalSeconds);
    }
}
