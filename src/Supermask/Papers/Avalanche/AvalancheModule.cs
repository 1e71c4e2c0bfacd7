using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Methods.Ewc;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.Gem;
using Supermask.Methods.GenerativeReplay;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Avalanche;

/// <summary>The baselines of Avalanche with a network for each target that this harness can train, as their scripts set it.</summary>
internal static class AvalancheModule
{
    private const int TenEpochs = 10;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(AvalanchePaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            On("SI", Si(1), SplitScenario.Task, Deep(256), TenEpochs, new() { BatchSize = 64, LearningRate = 1e-3 }),
            On("LwF", new LearningWithoutForgettingMethod { Form = DistillationForm.Growing, Optimiser = Plain }, SplitScenario.Class, Flat(200), 21, new() { LearningRate = 1e-3 }),
            On("online replay", new ExperienceReplayMethod { Memory = 1000, Optimiser = Plain }, SplitScenario.Class, Flat(512), 1, new() { BatchSize = 10, LearningRate = 0.1 }),
            .. OnRequest(),
        ],
    };

    private static SgdRule Plain => new() { Momentum = 0 };

    // Minutes to an hour a seed.
    private static IEnumerable<Arm> OnRequest() =>
        from arm in new[]
        {
            On(
                "generative replay",
                new GenerativeReplayMethod { Replayed = 100, Optimiser = new AdamRule() },
                SplitScenario.Class,
                Deep(400),
                TenEpochs,
                new() { BatchSize = 16, LearningRate = 1e-3 }),
            Permuted("EWC", new EwcMethod { Strength = 2, Version = FisherVersion.Batched, Optimiser = Plain }, 10, Flat(512), TenEpochs, 256, 1e-3),
            Permuted("SI", Si(10), 10, Flat(1000), TenEpochs, 256, 1e-3),
            Permuted("A-GEM", new AgemMethod(), 17, Deep(256), 1, 10, 0.1),
            Permuted("GEM", new GemMethod { Memory = 1000 }, 5, Deep(100), 1, 10, 0.1),
            Permuted("GEM", new GemMethod { Memory = 1000 }, 17, Deep(100), 1, 10, 0.1),
        }
        select arm.OnRequest();

    // The penalty there is halved, and that of SI here is not.
    private static SynapticIntelligenceMethod Si(double strength) => new()
    {
        Strength = strength / 2,
        IsOfWholeLoss = true,
        IsFloored = false,
        Optimiser = new AdamRule(),
    };

    private static MlpPlan Deep(int hidden) => new() { Hidden = hidden, BatchNorm = false, Outputs = 10 };

    private static MlpPlan Flat(int hidden) => Deep(hidden) with { HiddenLayers = 1 };

    private static Arm On(string name, TrainedMethod method, SplitScenario scenario, MlpPlan network, int epochs, TrainingOptions training) =>
        new(method with { Heads = scenario.Heads }, epochs, Reading: "")
        {
            Setting = new ArmSetting($"{name} of Avalanche on pairs", scenario.Tasks, network with { Outputs = scenario.Outputs }) { Training = training },
        };

    private static Arm Permuted(string name, TrainedMethod method, int tasks, MlpPlan network, int epochs, int batchSize, double rate) =>
        new(method, epochs, Reading: "")
        {
            Setting = new ArmSetting($"{name} of Avalanche on {tasks} permuted tasks", new PermutedTasks { Count = tasks }, network)
            {
                Training = new TrainingOptions { BatchSize = batchSize, LearningRate = rate },
            },
        };
}
