using Supermask.Learning;
using Supermask.Methods.EdgePopup;
using Supermask.Methods.PackNet;
using Supermask.Methods.TaskHeads;
using Supermask.Methods.Wsn;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Kang2022;

/// <summary>WSN's paper with the rows of its table: 784-100-100 with a head of 10 a task, five epochs of batches of 10, Adam at 1e-3.</summary>
internal static class WsnModule
{
    private const int Epochs = 5;
    private const int BatchSize = 10;
    private const double Rate = 1e-3;

    private static readonly int[] Shares = [3, 50];

    // A quarter of an hour each, for rows that lie between those two.
    private static readonly int[] SharesBetween = [5, 10, 30];

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(WsnPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. Shares.Select(OfShare),
            .. SharesBetween.Select(OfShare).Select(ArmsApart.OnRequest),
            Row("PackNet of the WSN paper", new PackNetMethod { Share = 0.1 }),
            Row("SupSup of the WSN paper", new EdgePopupMethod { Optimiser = new AdamRule() }),
            Row("fine-tuning of the WSN paper", new TaskHeadsMethod()).OnRequest(),
            Row("single-task networks of the WSN paper", new TaskHeadsMethod { Trunk = TrunkUse.OfEachTask }),
            Many().OnRequest(),
        ],
    };

    private static Arm OfShare(int share) => Row($"WSN at {share} %", new WsnMethod { Mask = TopShare(share) });

    private static TopShareRule TopShare(int percent) => new() { Share = percent / 100.0 };

    private static Arm Row(string name, Method method) => new(method, Epochs, Reading: "")
    {
        Setting = new ArmSetting(name, new PermutedTasks(), new LeNetPlan { FirstHidden = 100, SecondHidden = 100, Outputs = 10 })
        {
            Training = new TrainingOptions { BatchSize = BatchSize, LearningRate = Rate },
            MostSeeds = PaperModule.SeedsApart,
        },
    };

    // As SupSup learns 250 tasks, and beyond the 90 or so after which the accuracy is said to fall.
    private static Arm Many() => new(new WsnMethod { Mask = TopShare(70) }, Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting("WSN at 70 %", new PermutedTasks { Count = 120 }, new LeNetPlan())
        {
            Training = new TrainingOptions { Batches = 1000, LearningRate = Rate },
            MostSeeds = PaperModule.SeedsApart,
        },
    };
}
