using System.Diagnostics;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring.TimeParts;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Measuring;

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
    /// <param name="network">The layers of each network.</param>
    public static StepTiming Time(TimedPair pair, Dataset data, TurnProtocol protocol, NetworkPlan network)
    {
        set_num_threads(1);
        var (first, second) = (TimedLearner.LoaderOf(pair.First, data), TimedLearner.LoaderOf(pair.Second, data));
        return new StepTiming(pair, [.. Enumerable.Range(0, protocol.Rounds).Select(round =>
            Round(round, protocol, () => new(pair.First, first, network), () => new(pair.Second, second, network)))]);
    }

    private static TimedRound Round(int round, TurnProtocol protocol, Func<TimedLearner> makeFirst, Func<TimedLearner> makeSecond)
    {
        using var early = round % 2 == 0 ? makeFirst() : null;
        using var second = makeSecond();
        using var late = early is null ? makeFirst() : null;
        return AlternatingTimer.Time(protocol, (early ?? late)!.SecondsOfStep, second.SecondsOfStep);
    }
}

/// <summary>A network in the midst of its second task, the first for which a method can point to an earlier one.</summary>
internal sealed class TimedLearner : IDisposable
{
    private const int Task = 1;

    private readonly MaskedLearner learner;
    private readonly IBatchLoader loader;
    private readonly ImageBatch batch;
    private readonly int[][] order;
    private readonly ITrainingStep step;
    private long next;

    public TimedLearner(TimedArm timed, IBatchLoader loader, NetworkPlan network)
    {
        this.loader = loader;
        var images = loader.Images;
        var run = timed.Run with { Network = network };
        var size = run.Training.BatchSize;
        batch = new ImageBatch(images, size);
        // Whole batches alone, so that every step takes the same work; after the last the first comes again.
        var shuffle = Randomness.Root(0).Derive("step timing").Derive("shuffle");
        order = [.. StepLoop.ShuffledOrder(images.Count, shuffle).Chunk(size).Where((rows, index) => index == 0 || rows.Length == size)];
        learner = (MaskedLearner)run.Method.Start(new LearningContext(run, [.. run.Method.Needs(run).Select(Unlearned.Needed)]));
        step = learner.StepOf(Task);
    }

    /// <summary>How such a network comes by the images that it learns.</summary>
    public static IBatchLoader LoaderOf(TimedArm arm, Dataset data) => arm.MakesWhenRead
        ? new LoadingWhenRead(TaskVariants.Named(arm.Variant), Task, data.Train)
        : new LoadingWhatIsMade(TaskVariants.Named(arm.Variant).Apply(Task, data.Train));

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
        learner.Dispose();
    }

    private void Step()
    {
        loader.Fill(batch, order[next++ % order.Length]);
        step.Take(batch);
    }
}
