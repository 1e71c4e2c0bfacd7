using Supermask.Masks;

namespace Supermask.Training;

/// <summary>What is kept of one learned task.</summary>
/// <param name="Task">Position in the sequence, from 0.</param>
/// <param name="Description">What sets the task apart, for readers.</param>
/// <param name="Losses">Training loss of every step.</param>
/// <param name="Predictions">Predicted class of every test image right after training, <c>[test images]</c> (A32).</param>
/// <param name="Correct">How many of the predictions are right.</param>
/// <param name="TestLoss">Mean cross-entropy over the task's test images right after training.</param>
/// <param name="TrainSeconds">Wall time of the training steps.</param>
/// <param name="EvaluateSeconds">Wall time of the predictions.</param>
/// <param name="Masks">The learned mask of each masked layer (4.1.2).</param>
/// <param name="BatchNormMeans">
/// Running means of each batch norm, <c>[2][hidden]</c>, which the classic training function returns (3.5.2); empty for the
/// novel one, which returns none (3.5.4).
/// </param>
/// <param name="Alphas">The alphas that were set, <c>[masked layers][tasks]</c> (3.3.4); empty for the classic approach.</param>
/// <param name="Retests">
/// How many test images of each task were predicted right after this task was learned, <c>[tasks]</c>: a row of the
/// accuracy matrix. Empty where the tasks were not tested again.
/// </param>
public sealed record TaskRecord(
    int Task,
    string Description,
    TaskLosses Losses,
    byte[] Predictions,
    int Correct,
    double TestLoss,
    double TrainSeconds,
    double EvaluateSeconds,
    BitMask[] Masks,
    float[][] BatchNormMeans,
    double[][] Alphas,
    int[] Retests)
{
    /// <summary>
    /// Of the last task: what the test images of each task were predicted as after it, <c>[tasks]</c> (A32). Empty for the
    /// other tasks.
    /// </summary>
    public Evaluation[] LastTests { get; init; } = [];

    /// <summary>Share of the task's test images that were predicted right, right after training (3.5.3).</summary>
    public double Accuracy => (double)Correct / Predictions.Length;

    /// <summary>Number of optimiser steps.</summary>
    public int Steps => Losses.StepLosses.Length;
}

/// <summary>One network that has learned all tasks of a variant, one after the other.</summary>
/// <param name="Variant">Name of the task sequence.</param>
/// <param name="Seed">Index of the seed.</param>
/// <param name="Tasks">The tasks in the order of learning.</param>
public sealed record TrainedSequence(string Variant, int Seed, IReadOnlyList<TaskRecord> Tasks)
{
    /// <summary>Mean over tasks of the accuracy right after training (4.2.2).</summary>
    public double MeanAccuracy => Tasks.Average(task => task.Accuracy);

    /// <summary>The same network with every task tested after the last one was learned (A32b).</summary>
    /// <exception cref="InvalidOperationException">The tests after the last task were not kept.</exception>
    public TrainedSequence TestedAfterTheLast() => Tasks[^1].LastTests is { Length: > 0 } tests
        ? this with
        {
            Tasks = [.. Tasks.Zip(tests, (task, test) => task with
            {
                Predictions = test.Predictions,
                Correct = test.Correct,
                TestLoss = test.Loss,
            })],
        }
        : throw new InvalidOperationException($"The {Variant} run of seed {Seed} has no tests after its last task.");
}
