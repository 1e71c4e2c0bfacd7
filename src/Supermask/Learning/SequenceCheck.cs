using Supermask.Data;
using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>What a task sequence may be, checked before anything is trained on it.</summary>
public static class SequenceCheck
{
    /// <summary>What is wrong with the tasks that a run makes of these images, in one sentence; nothing where all is well.</summary>
    /// <param name="run">The run.</param>
    /// <param name="data">The images.</param>
    public static IEnumerable<string> Problems(RunOptions run, Dataset data)
    {
        var tasks = run.Tasks;
        // One kind of mistake is mostly made in every task: the first is told with its likely cure.
        return Enumerable.Range(0, tasks.Count).Select(task => ProblemOf(run, task, data)).OfType<string>().Take(1);
    }

    private static string? ProblemOf(RunOptions run, int task, Dataset data)
    {
        var tasks = run.Tasks;
        var named = $"task {task} of the variant '{tasks.Name}'";
        try
        {
            var (train, test) = (tasks.Labels(task, data.Train), tasks.Labels(task, data.Test));
            return ProblemOfSizes(named, train.Length, test.Length, run)
                ?? ProblemOfLabels(named, train.Concat(test), run.Network.Outputs)
                ?? ProblemOfPixels(named, tasks.Apply(task, data.Test), run.Network.Inputs);
        }
#pragma warning disable CA1031 // A variant is written by users and can throw anything.
        catch (Exception problem) when (problem is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return $"{named} cannot be made: {problem.Message.TrimEnd('.')} ({problem.GetType().Name})";
        }
    }

    private static string? ProblemOfSizes(string named, int train, int test, RunOptions run)
    {
        if (train == 0 || test == 0)
        {
            return $"{named} has {train} training and {test} test images; it needs some of both";
        }

        var batchSize = run.Training.BatchSize;
        return train % batchSize == 1 && run.Network.Layers.OfType<LayerPlan.Norm>().Any()
            ? $"{named} has {train} training images, so that at {batchSize} a step the last step of an epoch has 1, and batch norm "
                + "needs at least 2: give the task one image more or fewer"
            : null;
    }

    private static string? ProblemOfLabels(string named, IEnumerable<byte> labels, int outputs) =>
        labels.Max() is var largest && largest >= outputs
            ? $"{named} has the label {largest}, and the network has the outputs 0 to {outputs - 1}"
            : null;

    private static string? ProblemOfPixels(string named, ImageSet images, int inputs) =>
        images.Pixels.Length != images.Count * inputs
            ? $"{named} has {images.Pixels.Length} pixels for {images.Count} labels; the network takes {inputs} an image"
            : images.Shape.Values != inputs
                ? $"{named} has images of {images.Shape}, which are {images.Shape.Values} values; the network takes {inputs} an image"
                : null;
}
