using Supermask.Data;
using Supermask.Experiments;
using Supermask.Masks;
using Supermask.Overlap;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Reporting;

/// <summary>Studies of networks that were never trained: random masks, the same on every machine.</summary>
internal static class SyntheticStudies
{
    private const int Side = 300;
    private const int Tasks = 10;
    private const int Batches = 4;
    private const int TestImages = 10_000;

    /// <summary>A study for each of the dissertation's variants.</summary>
    public static IReadOnlyList<RunStudy> All(int seeds) =>
        [.. TaskVariants.Names.Select(variant => Of(variant, seeds))];

    public static RunStudy Of(string variant, int seeds) => Of(TaskVariants.Create(variant, new TaskOptions()), seeds);

    public static RunStudy Of(ITaskSequence tasks, int seeds) => new(
        tasks,
        Arm.Classic(1),
        Synthetic.Images(),
        [.. Enumerable.Range(0, seeds)
            .Select(seed => new TrainedSequence(tasks.Name, seed, [.. Learned(tasks.Name, seed)]))]);

    private static IEnumerable<TaskRecord> Learned(string variant, int seed)
    {
        // A density a little below a half, as trained masks have.
        var shapes = new MaskSet([.. Enumerable.Range(0, Tasks).Select(_ => FirstOnes(44_800))]);
        var random = new RandomMasks(Randomness.Root(1).Derive(variant).Derive("seed", seed));
        var masks = random.WithTheMeanDensityOf(shapes).Masks;
        return Enumerable.Range(0, Tasks).Select(task => new TaskRecord(
            task,
            $"task {task}",
            new TaskLosses(
                [.. Enumerable.Range(0, Batches).Select(batch => 1f / (1 + batch + task + seed))],
                [.. Enumerable.Range(0, Batches)],
                Images: Batches,
                BatchSize: 1),
            new byte[TestImages],
            9_404 + (5 * task) + seed,
            TestLoss: 0.25,
            TrainSeconds: 1.5 + (0.125 * seed),
            EvaluateSeconds: 0.25,
            Masks: [masks[task], masks[task], masks[task]],
            BatchNormMeans: [],
            Alphas: [],
            Retests: []));
    }

    private static BitMask FirstOnes(int ones)
    {
        var words = new ulong[((Side * Side) + 63) / 64];
        for (var entry = 0; entry < ones; entry++)
        {
            words[entry / 64] |= 1UL << (entry % 64);
        }

        return new BitMask(words, Side, Side);
    }
}
