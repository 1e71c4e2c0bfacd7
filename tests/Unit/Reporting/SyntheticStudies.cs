using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Overlap;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Reporting;

/// <summary>Studies of networks that were never trained: random masks and made-up results, the same on every machine.</summary>
internal static class SyntheticStudies
{
    private const int Side = 300;
    private const int Tasks = 10;
    private const int TestImages = 500;

    private static readonly Dataset Images = HandMade.Images([.. Enumerable.Range(0, TestImages).Select(image => (byte)(image % 10))]);

    /// <summary>The arms of which there are studies where a report has every kind.</summary>
    public static IReadOnlyList<Arm> EveryKind { get; } =
    [
        Arms.Classic(1), Arms.Named("novel", "one epoch", ""), Arms.Named("novel", "one epoch", "warm start"),
        Arms.Named("classic", "one epoch", Arms.BatchNormPerTask), Arms.Classic(2), Arms.Named("novel", "two epochs", ""),
    ];

    /// <summary>A study of the classic approach for each of the dissertation's variants.</summary>
    public static IReadOnlyList<RunStudy> All(int seeds) => [.. TaskVariants.Published.Select(variant => Of(variant, seeds))];

    /// <summary>A study for each of the dissertation's variants and each kind of arm.</summary>
    public static IReadOnlyList<RunStudy> OfEveryArm(int seeds) =>
        [.. from variant in TaskVariants.Published from arm in EveryKind select Of(variant, seeds, arm)];

    public static RunStudy Of(string variant, int seeds, Arm? arm = null) =>
        Of(TaskVariants.Named(variant), seeds, arm);

    public static RunStudy Of(ITaskSequence tasks, int seeds, Arm? arm = null) => HandMade.Study(
        tasks,
        arm ?? Arms.Classic(1),
        Images,
        [.. Enumerable.Range(0, seeds).Select(seed => Learned(tasks, seed, arm ?? Arms.Classic(1)).ToArray())]);

    private static IEnumerable<TaskRecord> Learned(ITaskSequence tasks, int seed, Arm arm)
    {
        // A density a little below a half, as trained masks have.
        var shapes = new MaskSet([.. Enumerable.Range(0, Tasks).Select(_ => FirstOnes(44_800))]);
        var random = new RandomMasks(Randomness.Root(1).Derive(tasks.Name).Derive("seed", seed));
        var masks = random.WithTheMeanDensityOf(shapes).Masks;
        var results = Enumerable.Range(0, Tasks).Select(task => new SyntheticResult(tasks, Images, task, seed, arm)).ToArray();
        return results.Select((result, task) => new TaskRecord(
            task,
            $"task {task}",
            result.Losses,
            result.Predictions,
            result.Correct,
            TestLoss: 0.25,
            TrainSeconds: 1.5 + (0.125 * seed) - (arm.IsNovel() ? 0.25 + (0.0625 * seed) : 0),
            EvaluateSeconds: 0.25,
            MadeUpTraces.Of(
                [masks[task], masks[task], masks[task]],
                result.BatchNormMeans,
                arm.IsNovel() ? [new double[Tasks], new double[Tasks], new double[Tasks]] : []),
            Retests: !arm.IsNovel() || task == Tasks - 1
                ? [.. results.Select((tested, index) => tested.CorrectAfter(task, isLearned: index <= task))]
                : []));
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
