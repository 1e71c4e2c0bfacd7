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

/// <summary>
/// A-GEM's paper with its networks: 784-256-256-10 on raw images, 17 permuted tasks, one pass by plain gradient descent on batches of 10.
/// </summary>
internal static class AgemModule
{
    private const int Tasks = 17;
    private const int Hidden = 256;
    private const int BatchSize = 10;

    // MNIST's training images but for the 5,000 that the authors' reader of it sets apart.
    private const int Images = 55_000;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(AgemPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            On("fine-tuning", new NaiveMethod { Optimiser = Plain }, 0.03),
            On("joint training", new JointMethod { From = JointStart.Learned, Optimiser = Plain }, 0.03),
            // Stored images speak in each step: a quarter of an hour a seed, and hours.
            On("A-GEM", new AgemMethod(), 0.1).OfFewSeeds().OnRequest(),
            On("GEM", new GemMethod { Memory = 250 }, 0.1).OfFewSeeds().OnRequest(),
        ],
    };

    private static SgdRule Plain => new() { Momentum = 0 };

    // Each with the rate that the paper gives for it.
    private static Arm On(string name, TrainedMethod method, double rate) => new(method, Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting($"{name} of the A-GEM paper", new PermutedTasks { Count = Tasks }, new RawMlpPlan { Hidden = Hidden })
        {
            Training = new TrainingOptions { Batches = Images / BatchSize, BatchSize = BatchSize, LearningRate = rate },
        },
    };
}
