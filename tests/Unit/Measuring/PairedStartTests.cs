using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.Keep;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>What foretells how much one task helps another, on three tasks that are made up.</summary>
public sealed class PairedStartTests
{
    private const int Steps = 4;
    private const int Batch = 10;

    private static readonly Arm Keep = new(new KeepMethod { Source = CarrySource.Paired, Compared = 0 }, 1, "")
    {
        Setting = new ArmSetting("pairs", new PairedTasks { Sequence = new PermutedTasks { Count = 3 } }, new MlpPlan()),
    };

    // Masks of 128 entries: tasks 0 and 1 share 40, tasks 0 and 2 share 20, tasks 1 and 2 share 10.
    private static readonly BitMask[] Masks = [Mask(0, 64), Mask(24, 88), Mask([.. Enumerable.Range(0, 20), .. Enumerable.Range(78, 44)])];

    private static readonly float[][][] Means = [[[1, 0], [1, 0]], [[1, 0.1f], [1, 0]], [[0, 1], [1, 0]]];

    [Test]
    public void What_overlaps_more_gains_more_here_and_what_loses_less_at_first_does()
    {
        // Right images of ten by the pair: what a start gains over 5 cold ones.
        var study = Study((source, target) => (source, target) switch
        {
            (0, 1) or (1, 0) => (9, 0.1f),
            (0, 2) or (2, 0) => (7, 0.5f),
            _ => (6, 0.9f),
        });
        var pairs = PairedStart.Of(study, study.Runs[0]);
        Assert.That(pairs, Has.Count.EqualTo(6));
        Assert.That(pairs.Select(pair => pair.Gain), Is.EqualTo(new double[] { 40, 20, 40, 10, 20, 10 }).Within(1e-9));
        Assert.That(study.Measure("rank correlation of overlap of masks and gain").Values.Single(), Is.EqualTo(1).Within(1e-9));
        Assert.That(study.Measure("rank correlation of overlap beyond chance and gain").Values.Single(), Is.EqualTo(1).Within(1e-9));
        Assert.That(study.Measure("rank correlation of loss of the first batch and gain").Values.Single(), Is.EqualTo(-1).Within(1e-9));
        Assert.That(study.Measure("rank correlation of similarity by batch norm and gain").Values.Single(), Is.GreaterThan(0.5).And.LessThan(1));
        Assert.That(study.Measure("gain of a start from another task").Values.Single(), Is.EqualTo(140.0 / 6).Within(1e-9));
        Assert.That(study.Measure("share of pairs that gain").Values.Single(), Is.EqualTo(100));
    }

    [Test]
    public void Tasks_that_are_not_paired_tell_nothing() =>
        Assert.That(
            () => MadeUpRuns.Study(Arms.Classic(1), [Task(0, 5, 1, Masks[0], Means[0])]).Measure("share of pairs that gain"),
            Throws.ArgumentException.With.Message.Contains("needs the tasks of a sequence in pairs"));

    private static RunStudy Study(Func<int, int, (int Right, float Loss)> of)
    {
        var tasks = (PairedTasks)Keep.Setting!.Tasks;
        TaskRecord[] records =
        [
            .. from task in Enumerable.Range(0, tasks.Count)
               let target = tasks.TargetOf(task)
               let came = tasks.SourceOf(task) is { } source ? of(source, target) : (5, 1f)
               select Task(task, came.Item1, came.Item2, Masks[target], Means[target]),
        ];
        return HandMade.Study(tasks, Keep, Synthetic.Images(), [records]);
    }

    private static TaskRecord Task(int task, int right, float loss, BitMask mask, float[][] means) =>
        MadeUpRuns.Task(task, [.. Enumerable.Repeat(loss, Steps)], [.. Enumerable.Repeat(right, Steps)], Steps * Batch, Batch, means, mask);

    private static BitMask Mask(int from, int to) => Mask([.. Enumerable.Range(from, to - from)]);

    private static BitMask Mask(int[] ones)
    {
        var words = new ulong[2];
        foreach (var one in ones)
        {
            words[one / 64] |= 1UL << (one % 64);
        }

        return new BitMask(words, 1, 128);
    }
}
