using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Methods.GenerativeReplay;
using Supermask.Methods.Joint;
using Supermask.Methods.Naive;
using Supermask.Methods.Xdg;
using Supermask.Networks.Updates;
using Supermask.Runs;

namespace Supermask.Papers.VandeVen2018;

/// <summary>
/// The three scenarios with their networks: 784-400-400 on five pairs of digits, 2,000 batches of 128 a task by one Adam at 1e-3; and
/// permuted tasks.
/// </summary>
internal static class ScenariosModule
{
    private const int Hidden = 400;
    private const int Batches = 2000;
    private const double Rate = 1e-3;
    private const double ShutOnPairs = 0.95;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(ScenariosPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. Split("fine-tuning", _ => new NaiveMethod()),
            .. Split("EWC", scenario => new EwcMethod { Strength = scenario.Of(1e7, 1e6, 1e8) }),
            .. Split("online EWC", scenario => new OnlineEwcMethod { Strength = scenario.Of(1e8, 1e8, 1e9), Remembered = scenario.Of(0.8, 0.7, 0.8) }),
            .. Split("SI", scenario => Scenarios.Si(scenario.Of(50, 500, 0.5))),
            .. Split("LwF", _ => Scenarios.Lwf),
            .. Split("joint training", _ => new JointMethod { From = JointStart.Learned }),
            Split("XdG", new XdgMethod { Shut = ShutOnPairs }, SplitScenario.Task),
            // A generator makes a step six times as long: one of six rows is learned with the others, from fewer seeds.
            Split("generative replay", Generative, SplitScenario.Class).OfFewSeeds(),
            .. GenerativeOnRequest(),
            .. PermutedArms.Narrow,
            .. PermutedArms.OnRequest,
        ],
    };

    private static GenerativeReplayMethod Generative => new() { Latent = 100 };

    private static IEnumerable<Arm> GenerativeOnRequest() =>
        from arm in (Arm[])
        [
            Split("generative replay", Generative, SplitScenario.Task),
            Split("generative replay", Generative, SplitScenario.Domain),
            .. Split("generative replay with distillation", _ => Generative with { Targets = ReplayTargets.Outputs }),
        ]
        select arm.OnRequest();

    private static IEnumerable<Arm> Split(string name, Func<SplitScenario, TrainedMethod> method) =>
        SplitScenario.All.Select(scenario => Split(name, method(scenario), scenario));

    private static Arm Split(string name, TrainedMethod method, SplitScenario scenario) =>
        new(method with { Heads = scenario.Heads, Optimiser = new AdamRule() }, Epochs: 1, Reading: "")
        {
            Setting = new ArmSetting($"{name} of van de Ven by {scenario.Word}", scenario.Tasks, scenario.RawNetwork(Hidden))
            {
                Training = new TrainingOptions { Batches = Batches, LearningRate = Rate, Optimiser = OptimiserLife.Sequence },
            },
        };
}
