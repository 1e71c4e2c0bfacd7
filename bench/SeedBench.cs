using Supermask.Data;
using Supermask.Masks;
using Supermask.Statistics;
using Supermask.Tasks;
using Supermask.Training;
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
            () => Learn(data, 0),
            () => Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = Cores }, seed => Learn(data, seed)));
        return Turns.Ratio(seconds[1], [.. seconds[0].Select(one => Seeds * one)]);
    }

    private static void Learn(Dataset data, int seed)
    {
        var random = Randomness.Root(0).Derive("seed", seed);
        var trainer = new SequenceTrainer(
            TaskVariants.Create("permuted", new TaskOptions()), data, new TrainingOptions(), novel: null, random);
        using var network = trainer.NewNetwork(new NetworkOptions());
        trainer.Learn(network, 0, (_, _) => { });
    }
}
