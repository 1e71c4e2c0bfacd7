using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>What is kept of one learned task.</summary>
/// <param name="Task">Position in the sequence, from 0.</param>
/// <param name="Description">What sets the task apart, for readers.</param>
/// <param name="Losses">Training loss of every step.</param>
/// <param name="Predictions">Predicted class of every test image right after training, <c>[test images]</c> (A32).</param>
/// <param name="Correct">How many of the predictions are right.</param>
/// <param name="TestLoss">Mean cross-entropy over the task's test images right after training.</param>
/// <param name="TrainSeconds">Wall time of the training steps.</param>
/// <param name="EvaluateSeconds">Wall time of the predictions.</param>
/// <param name="Traces">What the method keeps of the task, by name.</param>
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
    IReadOnlyList<Trace> Traces,
    int[] Retests)
{
    /// <summary>
    /// Of the last task: what the test images of each task were predicted as after it, <c>[tasks]</c> (A32). Empty for the
    /// other tasks.
    /// </summary>
    public Evaluation[] LastTests { get; init; } = [];

    /// <summary>Of the last task: the same without telling the task, where the method can do without. Empty otherwise.</summary>
    public Evaluation[] UntoldTests { get; init; } = [];

    /// <summary>The masks that were kept under <see cref="TraceNames.Mask"/>, one a masked layer; empty where none were.</summary>
    public IReadOnlyList<BitMask> Masks => Find<MaskTrace>(TraceNames.Mask)?.Layers ?? [];

    /// <summary>Single-precision numbers that were kept under a name, <c>[layers][values]</c>; empty where none were.</summary>
    public IReadOnlyList<float[]> Floats(string trace) => Find<FloatTrace>(trace)?.Layers ?? [];

    /// <summary>Double-precision numbers that were kept under a name, <c>[layers][values]</c>; empty where none were.</summary>
    public IReadOnlyList<double[]> Numbers(string trace) => Find<NumberTrace>(trace)?.Layers ?? [];

    /// <summary>Share of the task's test images that were predicted right, right after training (3.5.3).</summary>
    public double Accuracy => (double)Correct / Predictions.Length;

    /// <summary>Number of optimiser steps.</summary>
    public int Steps => Losses.StepLosses.Length;

    /// <summary>What differs between two records of a task, seconds left aside: every bit of the rest is compared.</summary>
    public IEnumerable<string> DifferencesFrom(TaskRecord other)
    {
        (string What, bool IsSame)[] parts =
        [
            ("position", Task == other.Task),
            ("description", Description == other.Description),
            ("images", (Losses.Images, Losses.BatchSize) == (other.Losses.Images, other.Losses.BatchSize)),
            ("losses", Bits.AreSame<float>(Losses.StepLosses, other.Losses.StepLosses)),
            ("images right in each step", Bits.AreSame<int>(Losses.StepCorrect, other.Losses.StepCorrect)),
            ("predictions", Bits.AreSame<byte>(Predictions, other.Predictions)),
            ("right predictions", Correct == other.Correct),
            ("test loss", BitConverter.DoubleToInt64Bits(TestLoss) == BitConverter.DoubleToInt64Bits(other.TestLoss)),
            ("retests", Bits.AreSame<int>(Retests, other.Retests)),
            ("tests after the last task", AreSame(LastTests, other.LastTests)),
            ("tests without the task", AreSame(UntoldTests, other.UntoldTests)),
            ("traces", Traces.Count == other.Traces.Count),
        ];
        return parts.Where(part => !part.IsSame).Select(part => part.What)
            .Concat(Traces.Zip(other.Traces).Where(pair => !pair.First.HasTheBitsOf(pair.Second)).Select(pair => $"trace '{pair.First.Name}'"));
    }

    private static bool AreSame(Evaluation[] one, Evaluation[] other) =>
        one.Length == other.Length && one.Zip(other).All(pair => pair.First.HasTheBitsOf(pair.Second));

    private T? Find<T>(string name)
        where T : Trace => Traces.OfType<T>().FirstOrDefault(trace => trace.Name == name);
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
