using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Methods.Gem;
using Supermask.Methods.Joint;
using Supermask.Methods.Naive;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Chaudhry2019;

/// <summary>A-GEM's paper with its networks: 784-256-256-10, 17 permuted tasks, one pass by plain gradient descent on batches of 10.</summary>
internal static class AgemModule
{
    /// <summary>The reading by which a task has all of its 60,000 images, as the paper's table has it, and not the 1,000 of its code.</summary>
    public const string WholePass = "whole pass";

    private const int Tasks = 17;
    private const int Hidden = 256;
    private const int BatchSize = 10;
    private const int ImagesOfCode = 1_000;
    private const int ImagesOfTable = 60_000;

    // Each with the rate that the paper gives for it.
    private static readonly (string Name, TrainedMethod Method, double Rate)[] Rows =
    [
        ("fine-tuning", new NaiveMethod { Optimiser = new SgdRule { Momentum = 0 } }, 0.03),
        ("GEM", new GemMethod { Memory = 250 }, 0.1),
        ("A-GEM", new AgemMethod(), 0.1),
        ("joint training", new JointMethod { From = JointStart.Learned, Optimiser = new SgdRule { Momentum = 0 } }, 0.03),
    ];

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(AgemPaper.Paper)
    {
        IsApart = true,
        Arms = [.. Rows.Select(row => On(row, ImagesOfCode)), .. Rows.Select(row => OnRequest(On(row, ImagesOfTable)))],
    };

    private static Arm On((string Name, TrainedMethod Method, double Rate) row, int images) => new(row.Method, Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting(
            $"{row.Name} of the A-GEM paper",
            new PermutedTasks { Count = Tasks },
            new MlpPlan { Hidden = Hidden, BatchNorm = false, Outputs = 10 })
        {
            Training = new TrainingOptions { Batches = images / BatchSize, BatchSize = BatchSize, LearningRate = row.Rate },
        },
    };

    // Sixty times as many steps: minutes to an hour and a half a seed.
    private static Arm OnRequest(Arm arm) => arm with { Reading = WholePass, Setting = arm.Setting! with { IsOnRequest = true } };
}
