using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>Runs that were never trained, with losses, means and masks made up for a test.</summary>
internal static class MadeUpRuns
{
    public static TaskRecord Task(int task, float[] losses, int[] correct, int images, int batch, float[][]? means = null, BitMask? mask = null) =>
        new(
            task,
            $"task {task}",
            new TaskLosses(losses, correct, images, batch),
            new byte[10],
            Correct: 5,
            TestLoss: 0.5,
            TrainSeconds: 2,
            EvaluateSeconds: 1,
            MadeUpTraces.Of(mask is null ? [] : [mask, mask, mask], means),
            Retests: []);

    /// <summary>A task of one loss throughout.</summary>
    public static TaskRecord Flat(int task, float loss, int steps, float[][]? means = null, BitMask? mask = null) => Task(
        task, [.. Enumerable.Repeat(loss, steps)], new int[steps], steps, 1, means, mask);

    public static RunStudy Study(Arm arm, params IReadOnlyList<TaskRecord>[] seeds) => Study("permuted", arm, seeds);

    public static RunStudy Study(string variant, Arm arm, params IReadOnlyList<TaskRecord>[] seeds) =>
        HandMade.Study(TaskVariants.Named(variant), arm, Synthetic.Images(), seeds);
}
