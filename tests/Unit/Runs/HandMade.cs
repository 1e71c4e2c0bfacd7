using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

/// <summary>Runs whose predictions are written down, on images whose labels are: every metric can be worked out by hand.</summary>
internal static class HandMade
{
    /// <summary>Test images with these labels, all black.</summary>
    public static Dataset Images(params byte[] labels)
    {
        var images = new ImageSet(new byte[labels.Length * Mnist.Pixels], labels);
        return new Dataset("labels", true, images, images, "by hand", "made in a test");
    }

    /// <summary>A task with these predictions.</summary>
    /// <param name="task">Position of the task.</param>
    /// <param name="correct">How many of the predictions are right.</param>
    /// <param name="predictions">The predictions.</param>
    /// <param name="retests">How many are right on each task after this one.</param>
    public static TaskRecord Task(int task, int correct, byte[] predictions, params int[] retests) => new(
        task, $"task {task}", new TaskLosses([1f], [1], Images: 1, BatchSize: 1), predictions, correct, 0, 0, 0, MadeUpTraces.Of([Mask, Mask, Mask]), retests);

    /// <summary>A study of these seeds, each a list of tasks.</summary>
    public static RunStudy Study(ITaskSequence tasks, Arm arm, Dataset data, params IReadOnlyList<TaskRecord>[] seeds) => new(
        new TaskLabels(tasks, data.Test),
        arm,
        [.. seeds.Select((records, seed) => new TrainedSequence(tasks.Name, seed, records))],
        new DerivedAnew());

    /// <summary>
    /// Permuted tasks of a hundred images of one class, by how many each network predicts right: one list of tasks a seed.
    /// </summary>
    public static RunStudy Study(Arm arm, params int[][] correct)
    {
        const int Images = 100;
        return Study(
            new PermutedTasks(),
            arm,
            HandMade.Images(new byte[Images]),
            [.. correct.Select(seed => seed.Select((right, task) => Task(task, right, Right(right, Images))).ToArray())]);
    }

    // Wrong predictions are of class 1, which no image has.
    private static byte[] Right(int right, int images) => [.. Enumerable.Range(0, images).Select(image => (byte)(image < right ? 0 : 1))];

    private static BitMask Mask => new([1], 1, 2);
}
