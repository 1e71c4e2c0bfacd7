using Supermask.Learning;
using Supermask.Methods.Zhou;
using Supermask.Methods.ZhouCriterion;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Zhou2019;

/// <summary>Zhou's paper with its networks: 300-100-10 on MNIST as it is.</summary>
internal static class ZhouModule
{
    /// <summary>The reading under which the mask lies over the signs of the weights, all of one size.</summary>
    public const string SignedConstants = "signed constants";

    private const int TrainedEpochs = 10;
    private const int TrainedBatch = 60;
    private const double TrainedRate = 0.0012;
    private const int MaskEpochs = 100;
    private const int MaskBatch = 250;
    private const double MaskRate = 100;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(ZhouPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            Trained("mask of large weights with their sign", new ZhouCriterionMethod()),
            Trained("mask of large weights with their sign", new ZhouCriterionMethod { IsSignedConstant = true }) with { Reading = SignedConstants },
            Trained("mask of large weights", new ZhouCriterionMethod { Criterion = Criterion.LargeFinal }),
            On("learned mask of the supermask paper", new ZhouMethod(), MaskEpochs, new TrainingOptions { BatchSize = MaskBatch, LearningRate = MaskRate }),
        ],
    };

    private static Arm Trained(string name, ZhouCriterionMethod method) => On(
        name,
        method,
        TrainedEpochs,
        new TrainingOptions { BatchSize = TrainedBatch, LearningRate = TrainedRate });

    private static Arm On(string name, Method method, int epochs, TrainingOptions training) => new(method, epochs, Reading: "")
    {
        Setting = new ArmSetting(name, PermutedTasks.Plain, new LeNetPlan { Outputs = 10 })
        {
            Training = training,
            MostSeeds = PaperModule.SeedsApart,
        },
    };
}
