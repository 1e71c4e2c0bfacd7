using Supermask.Learning;
using Supermask.Methods.Hat;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Serra2018;

/// <summary>HAT with its network: 784-2000-2000 on ten permuted tasks, batches of 64 by plain gradient descent.</summary>
internal static class HatModule
{
    private const int Hidden = 2000;
    private const int BatchSize = 64;
    private const int Epochs = 10;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(HatPaper.Paper) { IsApart = true, Arms = [Wide()] };

    // An hour a seed on two cores.
    private static Arm Wide()
    {
        var method = new HatMethod();
        return new Arm(method, Epochs, Reading: "")
        {
            Setting = new ArmSetting("HAT of the HAT paper", new PermutedTasks(), new MlpPlan { Hidden = Hidden, BatchNorm = false, Outputs = 10 })
            {
                Training = new TrainingOptions { BatchSize = BatchSize, LearningRate = method.UsualRate },
                IsOnRequest = true,
            },
        };
    }
}
