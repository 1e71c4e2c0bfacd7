using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>
/// How a learner that is told no task parts its stream among masks: the scenario NNs of Wortsman et al. (2020). A mask is new to a
/// task where no earlier task has trained it.
/// </summary>
public static class AllocationQuantities
{
    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        Of(
            "number of masks allocated", "masks",
            "The masks that are allocated once the last task is learned.",
            tasks => tasks[^1].Checks[^1].Allocated),
        Of(
            "mean number of masks of a task", "masks",
            "The masks that batches of a task have trained, averaged over tasks.",
            tasks => tasks.Average(task => task.Masks.Length)),
        Of(
            "mean number of tasks of a mask", "tasks",
            "The tasks of which batches have trained a mask, averaged over all masks that any has trained.",
            tasks => tasks.SelectMany(task => task.Masks).GroupBy(mask => mask).Average(tasksOfMask => tasksOfMask.Count())),
        Of(
            "mean detection delay of a task", "batches",
            "The batches of a task until one trains a mask that is new to the task, averaged over all tasks but the first; a task "
            + "that trains none counts with all its batches.",
            tasks => tasks.Skip(1).Average(task => task.Delay)),
        Of(
            "number of tasks that are not detected", "tasks",
            "The tasks that train no mask which is new to them.",
            tasks => tasks.Count(task => task.NewMasks == 0)),
        Of(
            "number of false alarms", "masks",
            "The masks new to a task that it trains beyond the first of them, summed over tasks.",
            tasks => tasks.Sum(task => Math.Max(0, task.NewMasks - 1))),
        new(
            "share of batches skipped", Units.Percent, Shape.Skewed,
            "The share of batches of all tasks that train nothing, as they ask for a mask and the budget is used up.",
            (_, run) => 100.0 * TasksOf(run).Sum(task => task.Skipped) / run.Tasks.Sum(task => task.Steps))
        {
            Needs = [TraceNeed.Allocations],
        },
    ];

    private static LearningQuantity Of(string name, string unit, string meaning, Func<TaskAllocation[], double> of) => new(
        name, unit, Shape.Skewed, meaning, (_, run) => of(TasksOf(run)))
    {
        Needs = [TraceNeed.Allocations],
        Bounds = ValueBounds.Events,
    };

    private static TaskAllocation[] TasksOf(TrainedSequence run)
    {
        var known = new HashSet<int>();
        return [.. run.Tasks.Select(task => TaskAllocation.Of(task, known))];
    }

    /// <summary>What became of the batches of one task.</summary>
    /// <param name="Checks">What its checks chose, in their order.</param>
    /// <param name="Batches">Its batches.</param>
    /// <param name="NewMasks">The masks that it was the first to train.</param>
    /// <param name="Delay">Its batches before the first that trained such a mask.</param>
    private sealed record TaskAllocation(IReadOnlyList<Allocation> Checks, int Batches, int NewMasks, int Delay)
    {
        /// <summary>The masks that it trained.</summary>
        public int[] Masks { get; } = [.. Checks.Select(check => check.Mask).OfType<int>().Distinct()];

        /// <summary>Its batches that trained none.</summary>
        public int Skipped => Checks.Index().Where(check => check.Item.Mask is null)
            .Sum(check => (check.Index + 1 < Checks.Count ? Checks[check.Index + 1].Batch : Batches) - check.Item.Batch);

        /// <summary>That of a task.</summary>
        /// <param name="task">What was learned.</param>
        /// <param name="known">The masks that earlier tasks have trained; those of this task are added.</param>
        public static TaskAllocation Of(TaskRecord task, HashSet<int> known)
        {
            var checks = Allocation.Of(task.Floats(TraceNames.Allocation));
            var firsts = checks.Where(check => check.Mask is { } mask && known.Add(mask)).ToArray();
            return new(checks, task.Steps, firsts.Length, firsts.Length > 0 ? firsts[0].Batch : task.Steps);
        }
    }
}
