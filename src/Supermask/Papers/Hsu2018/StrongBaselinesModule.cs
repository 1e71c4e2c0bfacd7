using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.Gem;
using Supermask.Methods.Joint;
using Supermask.Methods.L2;
using Supermask.Methods.Naive;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Networks.Updates;
using Supermask.Runs;

namespace Supermask.Papers.Hsu2018;

/// <summary>The table of strong baselines with its networks: 784-400-400 on five pairs of digits, four epochs of batches of 128.</summary>
internal static class StrongBaselinesModule
{
    private const int Hidden = 400;
    private const int Epochs = 4;
    private const double AdamsRate = 1e-3;
    private const double PlainRate = 0.01;
    private const int Pairs = 5;
    private const int ImagesOfGem = 4400;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(StrongBaselinesPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. ByAdam("Adam", _ => new NaiveMethod()),
            .. SplitScenario.All.Select(scenario => On("SGD", new NaiveMethod { Optimiser = Plain }, scenario, PlainRate)),
            .. ByAdam("L2", scenario => new L2Method { Strength = scenario.Of(0.01, 0.5, 100) }),
            .. ByAdam("rehearsal of 1100 images", _ => new ExperienceReplayMethod { Memory = 1100 }),
            .. ByAdam("rehearsal of 4400 images", _ => new ExperienceReplayMethod { Memory = 4400 }),
            .. ByAdam("EWC", scenario => new EwcMethod { Strength = Halved(scenario.Of(100, 100, 600)), Version = FisherVersion.Predicted }),
            .. ByAdam("online EWC", scenario => new OnlineEwcMethod
            {
                Strength = Halved(scenario.Of(400, 700, 100)),
                Version = FisherVersion.Predicted,
                Remembered = 1,
            }),
            .. ByAdam("SI", scenario => new SynapticIntelligenceMethod { Strength = scenario.Of(300, 3000, 600), IsFloored = false }),
            .. ByAdam("joint training", _ => new JointMethod()),
            // Every step goes over all stored images of earlier tasks.
            .. new[] { SplitScenario.Task, SplitScenario.Domain }
                .Select(scenario => On("GEM", new GemMethod { Memory = ImagesOfGem / Pairs }, scenario, PlainRate).OfFewSeeds()),
        ],
    };

    private static SgdRule Plain => new() { Momentum = 0 };

    // The authors' penalty is whole, and that of the methods here is halved.
    private static double Halved(double strength) => 2 * strength;

    private static IEnumerable<Arm> ByAdam(string name, Func<SplitScenario, TrainedMethod> method) =>
        SplitScenario.All.Select(scenario => On(name, method(scenario) with { Optimiser = new AdamRule() }, scenario, AdamsRate));

    private static Arm On(string name, TrainedMethod method, SplitScenario scenario, double rate) =>
        new(method with { Heads = scenario.Heads }, Epochs, Reading: "")
        {
            Setting = new ArmSetting($"{name} of Hsu by {scenario.Word}", scenario.Tasks, scenario.Network(Hidden))
            {
                Training = new TrainingOptions { LearningRate = rate, Optimiser = OptimiserLife.Sequence },
            },
        };
}
