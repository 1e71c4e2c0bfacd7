using Supermask.Learning;
using Supermask.Methods.EdgePopup;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Ramanujan2020;

/// <summary>Edge-popup with networks of several shares: 300-100-10 on five permuted tasks, two epochs each.</summary>
internal static class EdgePopupModule
{
    private const int Epochs = 2;
    private const int Tasks = 5;

    /// <summary>The shares of a layer that masks use, in percent.</summary>
    public static IReadOnlyList<int> Shares { get; } = [10, 30, 50, 70, 90];

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(EdgePopupPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. Shares.Select(share => On($"edge-popup at {share} %", share, WeightDraw.SignedConstant)),
            On("edge-popup on Kaiming normal weights", 50, WeightDraw.KaimingNormal),
        ],
    };

    private static Arm On(string name, int share, WeightDraw weights) =>
        new(new EdgePopupMethod { Mask = new TopShareRule { Share = share / 100.0 }, Weights = weights }, Epochs, Reading: "")
        {
            Setting = new ArmSetting(name, new PermutedTasks { Count = Tasks }, new LeNetPlan { Outputs = 10 })
            {
                Training = new TrainingOptions { LearningRate = 0.1 },
                MostSeeds = PaperModule.SeedsApart,
            },
        };
}
