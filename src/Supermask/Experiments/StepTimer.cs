using System.Diagnostics;
using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Training.Alphas;
using static TorchSharp.torch;

namespace Supermask.Experiments;

/// <summary>Times optimiser steps of two arms in turns, on real images, in one thread.</summary>
public static class StepTimer
{
    /// <summary>Times the steps of a pair.</summary>
    /// <param name="pair">What is timed.</param>
    /// <param name="data">The images.</param>
    /// <param name="protocol">How many rounds and steps.</param>
    /// <param name="network">What each network is made of.</param>
    public static StepTiming Time(TimedPair pair, Dataset data, TurnProtocol protocol, NetworkOptions network)
    {
        set_num_threads(1);
        using var first = new TimedLearner(pair.First, data, network);
        using var second = new TimedLearner(pair.Second, data, network);
        return new StepTiming(pair, TurnClock.Time(protocol, first.SecondsOf, second.SecondsOf));
    }
}

/// <summary>A network in the midst of its second task, the first for which alphas can point to an earlier one.</summary>
internal sealed class TimedLearner : IDisposable
{
    private const int Task = 1;

    private readonly Randomness random = Randomness.Root(0).Derive("step timing");
    private readonly TrainingOptions options = new();
    private readonly MultitaskNetwork network;
    private readonly ImageSet images;
    private readonly ImageBatch batch;
    private readonly int[][] order;
    private readonly ITrainingStep step;
    private long next;

    public TimedLearner(TimedArm arm, Dataset data, NetworkOptions networkOptions)
    {
        images = TaskVariants.Create(arm.Variant, new TaskOptions()).Apply(Task, data.Train);
        batch = new ImageBatch(options.BatchSize);
        // Whole batches alone, so that every step takes the same work; after the last the first comes again.
        order = [.. TaskTrainer.ShuffledOrder(images.Count, random.Derive("shuffle")).Chunk(options.BatchSize)
            .Where((rows, index) => index == 0 || rows.Length == options.BatchSize)];
        network = new MultitaskNetwork(networkOptions, random.Derive("network"));
        if (arm.Arm.Novel is { } novel)
        {
            new NovelApproach(novel, MeansOfEqualTasks(networkOptions)).Prepare(network, Task);
        }

        network.SelectTask(Task);
        network.train();
        step = TrainingSteps.Of(network, options);
    }

    /// <summary>Takes steps, and tells their seconds.</summary>
    public double SecondsOf(int steps)
    {
        var watch = Stopwatch.StartNew();
        for (var taken = 0; taken < steps; taken++)
        {
            batch.Fill(images, order[next++ % order.Length]);
            step.Take(batch);
        }

        return watch.Elapsed.TotalSeconds;
    }

    public void Dispose()
    {
        step.Dispose();
        network.Dispose();
    }

    // Which earlier task alphas point to makes no difference to the time, so that any means will do.
    private static float[][][] MeansOfEqualTasks(NetworkOptions options) => [.. Enumerable.Range(0, options.Tasks)
        .Select(_ => new[] { Ones(options.Hidden), Ones(options.Hidden) })];

    private static float[] Ones(int count) => [.. Enumerable.Repeat(1f, count)];
}
