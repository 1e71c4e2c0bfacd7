using System.Collections.Concurrent;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Runs;

/// <summary>How much work runs are on these images, counted before they are trained.</summary>
/// <param name="data">The images.</param>
public sealed class RunCost(Dataset data)
{
    // A batch that is only predicted takes the forward pass of a step, a third of its matrix products.
    private const double PredictedBatchInSteps = 1.0 / 3;

    // However small a network and its batch are, what a step does beside them takes time.
    private const double LeastStep = 0.2;

    private readonly ConcurrentDictionary<ITaskSequence, (int[] Train, int[] Test)> sizes = new();

    /// <summary>Optimiser steps of a run, with those of the networks that it goes on from.</summary>
    public long StepsOf(RunOptions run) => SizesOf(run.Tasks).Train.Sum(run.Training.StepsOf)
        + run.Method.Needs(run).Where(need => need.IsRelearned).Sum(need => StepsOf(need.Run));

    /// <summary>All work of a run, in optimiser steps of the dissertation's network and batch.</summary>
    public double WorkOf(RunOptions run)
    {
        var products = (double)ProductsOf(run.Network) * run.Training.BatchSize / (ProductsOf(new MlpPlan()) * new TrainingOptions().BatchSize);
        return OwnSteps(run) * Math.Max(LeastStep, products);
    }

    // Products of an image with the weights of all layers.
    private static long ProductsOf(NetworkPlan network) => KeptBytes.Linear(network).Sum(layer => (long)layer.Inputs * layer.Outputs);

    private double OwnSteps(RunOptions run)
    {
        var test = SizesOf(run.Tasks).Test;
        var batches = test.Sum(images => (images + run.Training.BatchSize - 1) / run.Training.BatchSize);
        return StepsOf(run) + (PredictedBatchInSteps * run.Method.Tests.Rounds(test.Length) * batches);
    }

    private (int[] Train, int[] Test) SizesOf(ITaskSequence sequence) => sizes.GetOrAdd(sequence, tasks =>
    {
        var all = Enumerable.Range(0, tasks.Count).ToArray();
        return (
            [.. all.Select(task => tasks.Labels(task, data.Train).Length)],
            [.. all.Select(task => tasks.Labels(task, data.Test).Length)]);
    });
}
