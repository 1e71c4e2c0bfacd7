using System.Diagnostics;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Methods;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Bench;

/// <summary>Times a step of every method, on its usual network, against the matrix products of that network.</summary>
internal static class MethodBench
{
    private const int Rounds = 6;
    private const int Steps = 40;

    /// <summary>One row a method, in the order of their list.</summary>
    public static IReadOnlyList<MethodStep> Time(Dataset data)
    {
        set_num_threads(1);
        return [.. AllMethods.Names.Select(name => Time(AllMethods.Named(name), data.Train))];
    }

    // The first task only warms up: what earlier tasks cost a step is a part of it.
    private static MethodStep Time(Method method, ImageSet train)
    {
        var run = new RunOptions
        {
            Tasks = new PermutedTasks { Count = Rounds + 1 },
            Method = method,
            Network = method.UsualNetwork,
            Training = new TrainingOptions { LearningRate = method.UsualRate },
        };
        var images = train.Select([.. Enumerable.Range(0, Steps * run.Training.BatchSize)]);
        using var learner = method.Start(new LearningContext(run, []));
        using var products = new MatrixProducts(run.Network, run.Training.BatchSize);
        var rounds = Enumerable.Range(0, Rounds + 1)
            .Select(task => (Step: SecondsOfStep(learner, task, run.Tasks.Apply(task, images)), Products: SecondsOf(products)))
            .Skip(1).ToArray();
        double[] steps = [.. rounds.Select(round => round.Step)];
        return new MethodStep(
            method.Name,
            Interval.Of([.. steps.Select(step => 1000 * step)]),
            Turns.Ratio(steps, [.. rounds.Select(round => round.Products)]));
    }

    // From the end of the first step to that of the last, so that what a task begins and ends with is not counted.
    private static double SecondsOfStep(ILearner learner, int task, ImageSet images)
    {
        var (first, last, steps) = (0L, 0L, 0);
        learner.Learn(task, images, (_, _) =>
        {
            last = Stopwatch.GetTimestamp();
            first = steps++ == 0 ? last : first;
        });
        return Stopwatch.GetElapsedTime(first, last).TotalSeconds / (steps - 1);
    }

    private static double SecondsOf(MatrixProducts products)
    {
        var watch = Stopwatch.StartNew();
        for (var step = 0; step < Steps; step++)
        {
            products.Step();
        }

        return watch.Elapsed.TotalSeconds / Steps;
    }
}
