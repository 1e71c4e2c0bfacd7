using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>Runs whose accuracies are given, for what is computed from them.</summary>
internal static class SyntheticRuns
{
    private const int Images = 1000;

    /// <summary>A study with one run for each accuracy in percent, all tasks alike.</summary>
    public static RunStudy Study(string variant, Arm arm, params double[] percents)
    {
        var tasks = TaskVariants.Named(variant);
        return HandMade.Study(tasks, arm, Synthetic.Images(), [.. percents.Select(percent =>
            Enumerable.Range(0, tasks.Count).Select(task => Record(task, percent)).ToArray())]);
    }

    private static TaskRecord Record(int task, double percent) => new(
        task,
        $"task {task}",
        new TaskLosses([2, 1], [1, 2], Images: 4, BatchSize: 2),
        new byte[Images],
        Correct: (int)Math.Round(percent * Images / 100),
        TestLoss: 0.5,
        TrainSeconds: 1,
        EvaluateSeconds: 1,
        MadeUpTraces.Of([.. Enumerable.Range(0, 3).Select(_ => new BitMask([0b0110], 2, 2))]),
        Retests: []);
}
