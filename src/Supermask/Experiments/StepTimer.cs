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
    /// <remarks>
    /// Where its memory happens to lie makes a network faster than its equal by half a percent. Each round has networks of
    /// its own, made in turns the one and the other first, so that the spread of rounds holds this too.
    /// </remarks>
    /// <param name="pair">What is timed.</param>
    /// <param name="data">The images.</param>
    /// <param name="protocol">How many rounds and turns.</param>
    /// <param name="network">What each network is made of.</param>
    public static StepTiming Time(TimedPair pair, Dataset data, TurnProtocol protocol, NetworkOptions network)
    {
        set_num_threads(1);
        var (first, second) = (TimedLearner.ImagesOf(pair.First, data), TimedLearner.ImagesOf(pair.Second, data));
        return new StepTiming(pair, [.. Enumerable.Range(0, protocol.Rounds).Select(round =>
            Round(round, protocol, () => new(pair.First.Arm, first, network), () => new(pair.Second.Arm, second, network)))]);
    }

    private static TimedRound Round(int round, TurnProtocol protocol, Func<TimedLearner> makeFirst, Func<TimedLearner> makeSecond)
    {
        using var early = round % 2 == 0 ? makeFirst() : null;
        using var second = makeSecond();
        using var late = early is null ? makeFirst() : null;
        return TurnClock.Time(protocol, (early ?? late)!.SecondsOfStep, second.SecondsOfStep);
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

    public TimedLearner(Arm arm, ImageSet images, NetworkOptions networkOptions)
    {
        this.images = images;
        batch = new ImageBatch(options.BatchSize);
        // Whole batches alone, so that every step takes the same work; after the last the first comes again.
        order = [.. TaskTrainer.ShuffledOrder(images.Count, random.Derive("shuffle")).Chunk(options.BatchSize)
            .Where((rows, index) => index == 0 || rows.Length == options.BatchSize)];
        network = new MultitaskNetwork(networkOptions, random.Derive("network"));
        if (arm.Novel is { } novel)
        {
            new NovelApproach(novel, MeansOfEqualTasks(networkOptions)).Prepare(network, Task);
        }

        network.SelectTask(Task);
        network.train();
        step = TrainingSteps.Of(network, options);
    }

    /// <summary>The images that such a network learns.</summary>
    public static ImageSet ImagesOf(TimedArm arm, Dataset data) =>
        TaskVariants.Create(arm.Variant, new TaskOptions()).Apply(Task, data.Train);

    /// <summary>Takes a step, and tells its seconds. One before it, as in training, brings the network back to the cache.</summary>
    public double SecondsOfStep()
    {
        Step();
        var start = Stopwatch.GetTimestamp();
        Step();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose()
    {
        step.Dispose();
        network.Dispose();
    }

    private void Step()
    {
        batch.Fill(images, order[next++ % order.Length]);
        step.Take(batch);
    }

    // Which earlier task alphas point to makes no difference to the time, so that any means will do.
    private static float[][][] MeansOfEqualTasks(NetworkOptions options) => [.. Enumerable.Range(0, options.Tasks)
        .Select(_ => new[] { Ones(options.Hidden), Ones(options.Hidden) })];

    private static float[] Ones(int count) => [.. Enumerable.Repeat(1f, count)];
}
