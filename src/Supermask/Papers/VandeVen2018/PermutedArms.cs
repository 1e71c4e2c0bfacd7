using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Methods.Joint;
using Supermask.Methods.Naive;
using Supermask.Methods.Xdg;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.VandeVen2018;

/// <summary>
/// Ten permuted tasks by one Adam at 1e-4, 5,000 batches each: by networks of 400 units for orders, and of the published 1,000, which
/// take long.
/// </summary>
internal static class PermutedArms
{
    private const double Rate = 1e-4;
    private const int Batches = 5000;

    // Strengths are those that the authors' code has for this table since December 2019.
    private static readonly Row[] Rows =
    [
        new("fine-tuning", _ => new NaiveMethod()),
        new("EWC", _ => new EwcMethod { Strength = 500 }),
        new("online EWC", scenario => new OnlineEwcMethod { Strength = scenario.Of(500, 1000, 5), Remembered = scenario.Of(0.8, 0.9, 1) }),
        new("SI", _ => Scenarios.Si(5)),
        new("LwF", _ => Scenarios.Lwf),
        new("joint training", _ => new JointMethod { From = JointStart.Learned }),
    ];

    // Each order asks for two of them.
    private static readonly string[] Ordered = ["fine-tuning", "EWC", "SI", "LwF"];

    /// <summary>784-400-400.</summary>
    public static IEnumerable<Arm> Narrow =>
    [
        .. from scenario in new[] { SplitScenario.Task, SplitScenario.Domain }
           from row in Rows
           where Ordered.Contains(row.Name)
           select Small(row, scenario),
        Small(Rows[^1], SplitScenario.Domain),
    ];

    /// <summary>784-1000-1000.</summary>
    public static IEnumerable<Arm> OnRequest =>
    [
        .. from scenario in new[] { SplitScenario.Task, SplitScenario.Domain }
           from row in Rows
           select Long(row, scenario),
        Long(new("XdG", _ => new XdgMethod()), SplitScenario.Task),
    ];

    private static Arm Long(Row row, SplitScenario scenario) => On("permuted", row, scenario, hidden: 1000).OnRequest();

    private static Arm Small(Row row, SplitScenario scenario) => On("narrow permuted", row, scenario, hidden: 400).OfFewSeeds();

    private static Arm On(string kind, Row row, SplitScenario scenario, int hidden) =>
        new(row.Method(scenario) with { Heads = scenario.Heads, Optimiser = new AdamRule() }, Epochs: 1, Reading: "")
        {
            Setting = new ArmSetting(
                $"{kind} {row.Name} of van de Ven by {scenario.Word}",
                new PermutedTasks(),
                new RawMlpPlan { Hidden = hidden })
            {
                Training = new TrainingOptions { Batches = Batches, LearningRate = Rate, Optimiser = OptimiserLife.Sequence },
            },
        };

    private sealed record Row(string Name, Func<SplitScenario, TrainedMethod> Method);
}
