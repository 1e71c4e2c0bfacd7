using Supermask.Learning;
using Supermask.Methods.Exssnet;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Yadav2023;

/// <summary>
/// EXSSNET and SupSup side by side, with all but the training of weights alike: 300-100-10, five tasks, two epochs each, of which
/// EXSSNET gives one to weights.
/// </summary>
internal static class ExssnetModule
{
    private const int Tasks = 5;
    private const int ManyTasks = 100;
    private const int FewBatches = 100;

    private static readonly int[] Shares = [2, 5, 10];

    private static readonly ITaskSequence[] Sequences =
        [new PermutedTasks { Count = Tasks }, new RotatedTasks { Count = Tasks }, new PartitionedTasks { Count = Tasks, Kind = PartitionLabels.ZeroAndOne }];

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(ExssnetPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. from tasks in Sequences
               from share in Shares
               from arm in new[] { Exclusive(tasks, share), MaskAlone(tasks, share) }
               select arm,
            Many(),
        ],
    };

    private static Arm Exclusive(ITaskSequence tasks, int share) =>
        On($"{tasks.Name} EXSSNET at {share} %", tasks, new ExssnetMethod { Mask = TopShare(share) }, epochs: 1);

    private static Arm MaskAlone(ITaskSequence tasks, int share) => On(
        $"{tasks.Name} SupSup at {share} %", tasks, new ExssnetMethod { Mask = TopShare(share), WeightTraining = 0, Transfer = Transfer.None }, epochs: 2);

    // That nothing is forgotten does not depend on how much is learned.
    private static Arm Many() => On(
        "EXSSNET on 100 tasks", new PermutedTasks { Count = ManyTasks }, new ExssnetMethod { Transfer = Transfer.None }, epochs: 1, FewBatches);

    private static TopShareRule TopShare(int percent) => new() { Share = percent / 100.0 };

    private static Arm On(string name, ITaskSequence tasks, ExssnetMethod method, int epochs, int? batches = null) => new(method, epochs, Reading: "")
    {
        Setting = new ArmSetting(name, tasks, new LeNetPlan { Outputs = 10 })
        {
            Training = new TrainingOptions { Batches = batches, LearningRate = method.UsualRate },
            MostSeeds = PaperModule.SeedsApart,
        },
    };
}
