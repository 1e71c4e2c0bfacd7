using System.Diagnostics;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Methods.Classic;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Bench;

/// <summary>Times seeds that learn a task side by side, one thread each, against one seed alone.</summary>
internal static class SeedBench
{
    private const int Rounds = 6;
    private const int Seeds = 4;
    private const int Cores = 2;

    /// <summary>Time of the seeds on two cores over that of as many one after the other on one.</summary>
    public static Interval SideBySide(Dataset data)
    {
        set_num_threads(1);
        var seconds = Turns.Time(
            Rounds,
            () => OnOneCore(() => Learn(data, 0)),
            () => Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = Cores }, seed => Learn(data, seed)));
        return Turns.Ratio(seconds[1], [.. seconds[0].Select(one => Seeds * one)]);
    }

    // Making a task's images takes all cores that there are.
    private static void OnOneCore(Action action)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            action();
            return;
        }

        using var self = Process.GetCurrentProcess();
        var all = self.ProcessorAffinity;
        self.ProcessorAffinity = 1;
        action();
        self.ProcessorAffinity = all;
    }

    private static void Learn(Dataset data, int seed)
    {
        var run = new RunOptions { Tasks = new PermutedTasks(), Method = new ClassicMethod(), RootSeed = 0, Seed = seed };
        using var learner = run.Method.Start(new LearningContext(run, []));
        new LearningCourse(run, data, learner).Learn(0, (_, _) => { });
    }
}
