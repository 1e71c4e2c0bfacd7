using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Small runs of methods that train networks, without a store.</summary>
internal static class SmallRuns
{
    public static Dataset Images { get; } = Synthetic.Images();

    /// <summary>A run of a method on three permuted tasks.</summary>
    public static RunOptions Of(Method method, bool hasNorms = false, int tasks = 3) => new()
    {
        Tasks = new PermutedTasks { Count = tasks },
        Method = method,
        Network = new MlpPlan { Hidden = 20, Outputs = 10, BatchNorm = hasNorms },
        Training = new TrainingOptions { BatchSize = 32, LearningRate = 1e-2 },
    };

    /// <summary>Learns all tasks.</summary>
    public static TrainedSequence Learn(RunOptions run)
    {
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, Images, learner);
        return new TrainedSequence(
            run.Variant, run.Seed, [.. Enumerable.Range(0, run.Tasks.Count).Select(task => course.Learn(task, (_, _) => { }))]);
    }

    /// <summary>What differs between two runs, seconds and traces left aside.</summary>
    public static IEnumerable<string> Differences(RunOptions one, RunOptions other) => Learn(one).Tasks.Zip(Learn(other).Tasks)
        .SelectMany(pair => (pair.First with { Traces = [] }).DifferencesFrom(pair.Second with { Traces = [] }));
}
