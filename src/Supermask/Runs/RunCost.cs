using System.Collections.Concurrent;
using Supermask.Data;
using Supermask.Experiments;
using Supermask.Tasks;
using Supermask.Training.Alphas;

namespace Supermask.Runs;

/// <summary>How much work runs are on these images, counted before they are trained.</summary>
/// <param name="data">The images.</param>
public sealed class RunCost(Dataset data)
{
    // A batch that is only predicted takes the forward pass of a step, a third of its matrix products.
    private const double PredictedBatchInSteps = 1.0 / 3;

    // Readings of how tasks are made change their pixels and labels, not their number.
    private readonly ConcurrentDictionary<string, (int[] Train, int[] Test)> sizes = new();

    /// <summary>Optimiser steps of a run, with those of a classic network that it begins with (A10c).</summary>
    public long StepsOf(RunOptions run)
    {
        var steps = StepsOfAnEpoch(run) * run.Training.Epochs;
        return run.Novel?.Start == NovelStart.ClassicEnd ? steps + (StepsOfAnEpoch(run) * run.Classic().Training.Epochs) : steps;
    }

    /// <summary>All work of a run, in optimiser steps.</summary>
    public double WorkOf(RunOptions run)
    {
        // Each task is tested once, and all of them again after each task of the classic approach, the last of the novel.
        var test = SizesOf(run.Variant).Test;
        var rounds = run.Novel is null ? test.Length + 1 : 2;
        return StepsOf(run) + (PredictedBatchInSteps * rounds * test.Sum(images => Batches(images, run)));
    }

    private long StepsOfAnEpoch(RunOptions run) => SizesOf(run.Variant).Train.Sum(images => Batches(images, run));

    private (int[] Train, int[] Test) SizesOf(string variant) => sizes.GetOrAdd(variant, _ =>
    {
        var tasks = TaskVariants.Create(variant, new TaskOptions());
        var all = Enumerable.Range(0, tasks.Count).ToArray();
        return (
            [.. all.Select(task => tasks.Labels(task, data.Train).Length)],
            [.. all.Select(task => tasks.Labels(task, data.Test).Length)]);
    });

    private static int Batches(int images, RunOptions run) => (images + run.Training.BatchSize - 1) / run.Training.BatchSize;
}
